<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Import;

use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Core\File\KeptFiles;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\Forbidden;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Tender\Call\CallMemberData;
use OCA\SmartCommons\Tender\Import\CleanupJob;
use OCA\SmartCommons\Tender\Import\ImportMapper;
use OCA\SmartCommons\Tender\Import\ImportRun;
use OCA\SmartCommons\Tender\Import\ImportService;
use OCA\SmartCommons\Tests\Tender\Call\CallWorld;

final class ImportServiceTest extends CallWorld {
	public function testWhatBrokeOffGoesOnWhereItWas(): void {
		$imports = $this->get(ImportService::class);
		$reader = $this->member('anna', [1], [1]);
		$run = $imports->start(self::fixture('ted.json'), 'ted.json', 0, $reader);
		self::assertSame([7, 0, ImportRun::RUNNING], [$run->total, $run->done, $run->state]);
		// a worker took it and vanished
		self::assertTrue($this->get(ImportMapper::class)->claim($run->id, 'ghost', $this->now, $this->now + 60));
		try {
			$imports->step($run->id, $reader);
			self::fail('two workers at once');
		} catch (Conflict $conflict) {
			self::assertSame('busy', $conflict->problem);
		}
		$this->now += 61;
		$done = $imports->step($run->id, $reader);
		self::assertSame([7, ImportRun::DONE], [$done->done, $done->state]);
		self::assertSame(['new' => 4, 'updated' => 0, 'unchanged' => 0, 'refused' => 3], $done->counts);
		self::assertNull($this->get(KeptFiles::class)->read((string)$run->id), 'the bytes are gone once it is done');
		self::assertSame(7, $this->howMany('smc_import_rec', ['import_id' => $run->id]));
		self::assertSame($done->counts, $imports->step($run->id, $reader)->counts, 'one step more changes nothing');
	}

	public function testAWorkerThatWasOvertakenWritesNothingMore(): void {
		$imports = $this->get(ImportMapper::class);
		$run = $this->get(ImportService::class)->start(self::fixture('ted.json'), 'ted.json', 0, $this->member('anna', [1], [1]));
		self::assertTrue($imports->claim($run->id, 'first', $this->now, $this->now + 60));
		self::assertTrue($imports->claim($run->id, 'second', $this->now + 60, $this->now + 120));
		$outcome = new \OCA\SmartCommons\Tender\Import\Outcome(1, null, 'new', 1, 'x');
		self::assertFalse($imports->note($run->id, 'first', $outcome));
		self::assertTrue($imports->note($run->id, 'second', $outcome));
		self::assertFalse($imports->note($run->id, 'second', $outcome), 'a record is told once');
	}

	public function testAFileThatCannotBeReadFailsAsAWhole(): void {
		$run = $this->get(ImportService::class)->start('{"notices": [', 'a.json', 0, $this->member('anna', [1], [1]));
		self::assertSame([ImportRun::FAILED, Reason::TRUNCATED], [$run->state, $run->problem?->reason]);
	}

	public function testWhoMayBringFiles(): void {
		$imports = $this->get(ImportService::class);
		$imports->allow($this->member('anna', [1], [1]), 0);
		$imports->allow($this->member('anna', [1], [1]), 1);
		$imports->allow($this->member('mo', [], [], [Role::Moderator]), 0);
		$imports->allow($this->member('ed', [], [], [Role::Editor]), 0);
		foreach ([[$this->member('bob', [1]), 0, Forbidden::class], [$this->member('bob', [1]), 1, Forbidden::class], [$this->member('mo', [], [], [Role::Moderator]), 1, NotFound::class]] as [$reader, $group, $problem]) {
			try {
				$imports->allow($reader, $group);
				self::fail($reader->uid . ' ' . $group);
			} catch (\OCA\SmartCommons\Core\Problem\Problem $refused) {
				self::assertInstanceOf($problem, $refused);
			}
		}
	}

	public function testWhatNobodyGoesOnWithEndsAfterAWeek(): void {
		$imports = $this->get(ImportService::class);
		$reader = $this->member('anna', [1], [1]);
		$left = $imports->start(self::fixture('ted.json'), 'ted.json', 0, $reader);
		$this->now += 5 * 86400;
		$fresh = $imports->start(self::fixture('ted.json'), 'ted.json', 0, $reader);
		$this->now += 3 * 86400;
		$job = $this->get(CleanupJob::class);
		(new \ReflectionMethod($job, 'run'))->invoke($job, null);
		$run = $imports->get($left->id, $reader);
		self::assertSame([ImportRun::FAILED, Reason::LEFT], [$run->state, $run->problem?->reason]);
		self::assertNull($this->get(KeptFiles::class)->read((string)$left->id));
		self::assertSame(ImportRun::RUNNING, $imports->get($fresh->id, $reader)->state);
		self::assertNotNull($this->get(KeptFiles::class)->read((string)$fresh->id));
	}

	public function testWhoIsNoCoordinatorAnyMoreGoesNoFurther(): void {
		$imports = $this->get(ImportService::class);
		$run = $imports->start(self::fixture('ted.json'), 'ted.json', 1, $this->member('anna', [1], [1]));
		$problem = static function (\Closure $do): ?string {
			try {
				$do();
				return null;
			} catch (\OCA\SmartCommons\Core\Problem\Problem $problem) {
				return $problem::class;
			}
		};
		self::assertSame(Forbidden::class, $problem(fn () => $imports->step($run->id, $this->member('anna', [1]))), 'only a member now');
		self::assertNull($problem(fn () => $imports->get($run->id, $this->member('anna', [1]))));
		self::assertSame(NotFound::class, $problem(fn () => $imports->get($run->id, $this->member('anna'))), 'out of the group');
		self::assertSame(NotFound::class, $problem(fn () => $imports->step($run->id, $this->member('anna', [2], [2]))));
		self::assertSame(0, $this->howMany('smc_call'));
	}

	public function testAnAccountThatGoesLeavesItsCallsWithoutItsName(): void {
		$this->import(self::fixture('notice.xml'));
		$this->get(ImportService::class)->start(self::fixture('ted.json'), 'ted.json', 0, $this->member('anna', [1], [1]));
		foreach ([1, 2] as $ignored) {
			$this->get(CallMemberData::class)->erase('anna');
		}
		self::assertSame([1, 0, 0, 0], [
			$this->howMany('smc_call'),
			$this->howMany('smc_call', ['added_by' => 'anna']),
			$this->howMany('smc_call_version', ['by_uid' => 'anna']),
			$this->howMany('smc_import', ['uid' => 'anna']),
		]);
	}
}
