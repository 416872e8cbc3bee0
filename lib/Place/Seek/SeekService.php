<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Seek;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\Find\PlaceFilter;
use OCA\SmartCommons\Place\PlaceProblems;
use OCP\AppFramework\Db\TTransactional;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;
use OCP\IL10N;

/** What members do with the searches that they keep; each sees only one's own. */
final class SeekService {
	use TTransactional;

	private const MOST = 30;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly SeekMapper $seeks,
		private readonly PlaceProblems $problems,
		private readonly Batch $batch,
		private readonly ITimeFactory $time,
		private readonly IL10N $l10n,
	) {
	}

	/** @return list<array<string, mixed>> the contract's PlaceSearch */
	public function all(Reader $reader): array {
		return array_map(static fn (Seek $seek): array => $seek->view(), $this->seeks->of($reader->uid ?? ''));
	}

	/**
	 * @return array<string, mixed>
	 * @throws Problem
	 */
	public function add(Input $input, Reader $reader): array {
		[$name, $query, $alerts] = $this->read($input);
		$uid = $reader->uid ?? '';
		$id = $this->atomic(function () use ($uid, $name, $query, $alerts): int {
			$this->batch->writeFirst('smc_place_seek');
			if (count($this->seeks->of($uid)) >= self::MOST) {
				throw $this->problems->tooManySearches(self::MOST);
			}
			return $this->seeks->insert($uid, $name, $query, $alerts, $this->time->getTime());
		}, $this->db);
		return $this->one($id, $reader)->view();
	}

	/**
	 * @return array<string, mixed>
	 * @throws Problem
	 */
	public function change(int $id, Input $input, Reader $reader): array {
		$before = $this->one($id, $reader);
		[$name, $query, $alerts] = $this->read($input);
		// who searches for something else, or turns alerts on, isn't told of what is there already
		$goesOn = $before->alerts && $before->query === $query;
		$this->seeks->update($id, $name, $query, $alerts, $goesOn ? $before->toldUntil : $this->time->getTime());
		return $this->one($id, $reader)->view();
	}

	/** @throws Problem */
	public function forget(int $id, Reader $reader): void {
		$this->seeks->delete($this->one($id, $reader)->id);
	}

	/** @throws Problem */
	private function one(int $id, Reader $reader): Seek {
		return $this->seeks->find($id, $reader->uid ?? '') ?? throw $this->problems->notFound();
	}

	/**
	 * @return array{string, array<string, string>, bool}
	 * @throws Problem
	 */
	private function read(Input $input): array {
		return $input->collect(function (Input $in): array {
			$given = $in->objectOrNull('query');
			$query = [];
			foreach (PlaceFilter::NAMES as $name) {
				$value = $given?->stringOrNull($name, 400) ?? '';
				if ($value !== '') {
					$query[$name] = $value;
				}
			}
			if ($query === []) {
				$in->refuse('query', $this->l10n->t('Search for something first, then keep the search.'));
			}
			try {
				PlaceFilter::of(new Input($query, $this->l10n, true), $this->l10n);
			} catch (Problem $problem) {
				$in->refuse('query', $problem->fields === [] ? $problem->getMessage() : array_values($problem->fields)[0]);
			}
			return [$in->string('name', 120, 1), $query, $in->bool('alerts', false)];
		});
	}
}
