<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Digest;

use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsDesk;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Core\News\Rhythms;
use OCA\SmartCommons\Workspace\Digest\DigestData;
use OCA\SmartCommons\Workspace\Digest\DigestRun;
use OCA\SmartCommons\Workspace\Digest\DigestStore;
use OCA\SmartCommons\Workspace\Digest\StopLink;
use OCA\SmartCommons\Workspace\Digest\Stopping;
use PHPUnit\Framework\Attributes\DataProvider;

final class DigestRunTest extends DigestWorld {
	private int $film;
	private int $stage;

	protected function setUp(): void {
		parent::setUp();
		foreach (['stranger' => 'en', 'anna' => 'en', 'bram' => 'nl', 'chloe' => 'fr'] as $uid => $language) {
			$this->account($uid, $language);
		}
		$this->film = $this->group('Film', 'anna', ['bram', 'chloe']);
		$this->stage = $this->group('Stage', 'bram', ['anna']);
		// what happened while the groups were made is no news to anybody
		$this->now += 60;
		$this->sends();
	}

	public function testOneMailADayWithEachItemOnce(): void {
		$call = $this->call('Light for the theatre', days: 5);
		$this->match($call, $this->film);
		$this->match($call, $this->stage);
		$this->sends();
		self::assertSame([], $this->post->taken, 'not before the hour');
		$this->at('07:00');
		self::assertSame(3, $this->sends());
		[$mail] = $this->post->to('anna');
		self::assertSame('Closing soon: Light for the theatre', $mail->getSubject());
		self::assertSame('auto-generated', $mail->getHeaders()->get('Auto-Submitted')?->getBodyAsString());
		self::assertSame('List-Unsubscribe=One-Click', $mail->getHeaders()->get('List-Unsubscribe-Post')?->getBodyAsString());
		self::assertStringContainsString("New call for Film and Stage: Light for the theatre\n", (string)$mail->getTextBody());
		self::assertStringContainsString('(in 5 days)', (string)$mail->getTextBody());
		self::assertStringContainsString('<a href="https://cloud.example.org/calls/' . $call . '"', (string)$mail->getHtmlBody());
		self::assertStringContainsString((string)$mail->getHeaders()->get('List-Unsubscribe')?->getBodyAsString(), '<' . $this->stopUrl('anna') . '>');
		self::assertStringContainsString($this->stopUrl('anna'), (string)$mail->getTextBody());
		self::assertStringNotContainsString('Stage', $this->post->told('chloe'), 'chloe is in one group only');
		$this->match($this->call('Later that day'), $this->film);
		$this->at('23:00');
		self::assertSame(0, $this->sends(), 'a second one the same day');
		$this->at('07:00');
		self::assertSame(3, $this->sends());
		self::assertStringContainsString('Later that day', $this->post->told('anna'));
		$this->at('07:10');
		self::assertSame(0, $this->sends(), 'nothing new, no mail');
		self::assertSame(1, substr_count($this->text('anna'), 'New call for Film and Stage'));
	}

	public function testEachMailIsInTheLanguageOfWhoGetsIt(): void {
		$this->match($this->call('Podium', days: 3), $this->film);
		$this->at('07:00');
		$this->sends();
		self::assertStringContainsString('nl~Closing soon', $this->post->told('bram'));
		self::assertStringContainsString('woensdag 25 november 2026', $this->post->told('bram'));
		self::assertStringContainsString('nl~Deadline', $this->post->told('bram'), 'what a date is called, too');
		self::assertStringContainsString('Podium [EN]', $this->post->told('bram'));
		self::assertStringContainsString('fr~Closing soon', $this->post->told('chloe'));
		self::assertStringContainsString('mercredi 25 novembre 2026', $this->post->told('chloe'));
		self::assertStringNotContainsString('~', $this->post->told('anna'));
	}

	public function testTheHourIsTheOneOfEachMembersOwnClock(): void {
		$this->account('kim', zone: 'America/New_York');
		$this->account('lea', zone: 'nonsense');
		$this->bringIn($this->film, 'kim', 'anna');
		$this->bringIn($this->film, 'lea', 'anna');
		$this->sends();
		$this->match($this->call('Podium'), $this->film);
		$this->at('07:00');
		$this->sends();
		self::assertCount(0, $this->post->to('lea'), 'seven in UTC is eight in Brussels');
		$this->at('08:00');
		$this->sends();
		self::assertCount(1, $this->post->to('lea'));
		self::assertCount(0, $this->post->to('kim'));
		$this->at('12:59');
		$this->sends();
		self::assertCount(0, $this->post->to('kim'));
		$this->at('13:00');
		$this->sends();
		self::assertCount(1, $this->post->to('kim'));
	}

	public function testWhoGetsNothing(): void {
		$this->account('0042');
		foreach (['dora', 'eve', 'fay', 'gone'] as $uid) {
			$this->account($uid);
			$this->bringIn($this->film, $uid, 'anna');
		}
		$this->bringIn($this->film, '0042', 'anna');
		$this->sends();
		$this->setting('dora', 'settings/email', null);
		$this->setting('eve', 'core/enabled', 'false');
		$this->get(CardMapper::class)->suspend('fay', true);
		$this->get(DigestData::class)->erase('gone');
		$this->get(CardMapper::class)->erase('gone');
		$this->tell('dossier.joined', new ItemRef('call', $this->call('Podium')), $this->film, actor: 'anna');
		$this->at('07:00');
		$this->sends();
		foreach (['dora', 'eve', 'fay', 'gone', 'stranger'] as $uid) {
			self::assertCount(0, $this->post->to($uid), $uid);
		}
		self::assertCount(0, $this->post->to('anna'), 'who did it knows');
		self::assertCount(1, $this->post->to('bram'));
		self::assertCount(1, $this->post->to('0042'), 'an account whose name is a number');
	}

	public function testAGroupWithoutMailTellsPersonalNewsOnly(): void {
		$quiet = $this->group('Quiet', 'anna', ['bram'], digest: false);
		$this->match($this->call('Told to all'), $quiet);
		$this->get(Rhythms::class)->set('bram', 'dossier.mention', 0, Rhythm::Daily);
		$this->tell('dossier.mention', new ItemRef('call', $this->call('Told to bram')), $quiet, ['bram'], 'anna');
		$this->at('07:00');
		$this->sends();
		self::assertStringContainsString('Told to bram', $this->post->told('bram'));
		self::assertStringNotContainsString('Told to all', $this->post->told('bram'));
		self::assertCount(0, $this->post->to('anna'));
	}

	public function testTheNewsOfTheWeekComesOnMondayInTheSameMail(): void {
		$rhythms = $this->get(Rhythms::class);
		$rhythms->set('anna', 'call.match', $this->stage, Rhythm::Weekly);
		$rhythms->set('chloe', Rhythms::ALL, 0, Rhythm::Never);
		$rhythms->set('bram', 'call.match', 0, Rhythm::Now);
		$this->match($this->call('Weekly one'), $this->stage);
		$this->match($this->call('Daily one'), $this->film);
		$this->at('07:00');
		self::assertSame(1, $this->sends());
		self::assertStringContainsString('Daily one', $this->post->told('anna'));
		self::assertStringNotContainsString('Weekly one', $this->post->told('anna'));
		foreach (range(1, 4) as $_) {
			$this->at('07:00');
			self::assertSame(0, $this->sends());
		}
		$this->match($this->call('Of Sunday'), $this->film);
		$this->at('07:00');
		self::assertSame(1, $this->sends());
		self::assertCount(2, $this->post->to('anna'), 'Monday');
		self::assertStringContainsString('Weekly one', $this->post->told('anna'));
		self::assertStringContainsString('Of Sunday', $this->post->told('anna'));
		self::assertSame(1, substr_count($this->text('anna'), 'call for Film: Daily one'));
	}

	public function testAFirstMailStartsFromNow(): void {
		$this->match($this->call('Before'), $this->film);
		$this->now += 60;
		$this->account('zoe');
		$this->bringIn($this->film, 'zoe', 'anna');
		$this->sends();
		$this->match($this->call('After'), $this->film);
		$this->at('07:00');
		$this->sends();
		self::assertStringContainsString('After', $this->post->told('zoe'));
		self::assertStringNotContainsString('Before', $this->post->told('zoe'));
	}

	public function testAFailureStopsNobodyElseAndIsTriedAgainWithTheSameNewsOnce(): void {
		$this->match($this->call('Podium'), $this->film);
		$this->post->refused = ['anna@example.org'];
		$this->at('07:00');
		self::assertSame(2, $this->sends());
		self::assertSame(3, $this->post->tries);
		$this->now += 300;
		$this->sends();
		self::assertSame(3, $this->post->tries, 'not at once');
		$this->now += 300;
		$this->sends();
		self::assertSame(4, $this->post->tries);
		$this->now += 600;
		$this->sends();
		self::assertSame(4, $this->post->tries, 'less and less often');
		$this->post->refused = [];
		$this->now += 600;
		self::assertSame(1, $this->sends());
		self::assertCount(1, $this->post->to('anna'));
		$this->at('07:00');
		self::assertSame(0, $this->sends(), 'the same news again');
	}

	public function testAMailServerThatTakesNothingIsLeftAloneAndNothingIsLostOrTwice(): void {
		for ($at = 0; $at < 12; $at++) {
			$this->account('m' . $at);
			$this->bringIn($this->film, 'm' . $at, 'anna');
		}
		$this->sends();
		$this->match($this->call('Podium'), $this->film);
		$this->post->isDown = true;
		$this->at('07:00');
		$counts = $this->run_();
		self::assertTrue($counts->stopped);
		self::assertSame(5, $this->post->tries, 'not fifteen times ten seconds');
		$this->post->isDown = false;
		$sent = 0;
		foreach (range(1, 6) as $_) {
			$this->now += 600;
			$sent += $this->sends();
		}
		self::assertSame(15, $sent);
		self::assertCount(15, array_unique(array_map(static fn ($mail): string => $mail->getTo()[0]->getAddress(), $this->post->taken)));
	}

	public function testAWorkerThatDiedBeforeItSentLeavesTheMailToOthers(): void {
		$this->match($this->call('Podium'), $this->film);
		$this->at('07:00');
		self::assertNotSame([], $this->get(DigestStore::class)->lease('dead', 200, $this->now));
		self::assertSame(0, $this->sends(), 'it may still be at work');
		$this->now += DigestStore::LEASE;
		self::assertSame(3, $this->sends());
	}

	public function testAWorkerThatDiedWhileItSentLeavesNoSecondMailThatDayAndNothingUntold(): void {
		$this->match($this->call('Podium'), $this->film);
		$this->at('07:00');
		$store = $this->get(DigestStore::class);
		foreach ($store->lease('dead', 200, $this->now) as $row) {
			if ($row->uid === 'anna') {
				self::assertTrue($store->claim($row, 'dead', 20261125));
				self::assertFalse($store->claim($row, 'dead', 20261125), 'twice');
				self::assertFalse($store->claim($row, 'other', 20261126), 'another worker’s');
			}
		}
		$this->now += DigestStore::LEASE;
		self::assertSame(2, $this->sends());
		self::assertCount(0, $this->post->to('anna'), 'it may have gone out');
		$this->at('23:00');
		self::assertSame(0, $this->sends());
		$this->at('07:00');
		self::assertSame(1, $this->sends());
		self::assertStringContainsString('Podium', $this->post->told('anna'));
	}

	public function testABatchThatBreaksLetsOthersGoFirstAndIsTriedAgain(): void {
		$this->match($this->call('Podium'), $this->film);
		$this->at('07:00');
		$this->db->executeStatement('ALTER TABLE `*PREFIX*smc_rhythm` RENAME TO `*PREFIX*smc_elsewhere`');
		$noticed = false;
		try {
			$this->run_();
		} catch (\Exception) {
			$noticed = true;
		}
		self::assertTrue($noticed);
		self::assertSame(0, $this->post->tries);
		$this->db->executeStatement('ALTER TABLE `*PREFIX*smc_elsewhere` RENAME TO `*PREFIX*smc_rhythm`');
		self::assertSame(0, $this->sends(), 'not at once');
		$this->now += 600;
		self::assertSame(3, $this->sends());
	}

	public function testSomebodyWhoLooksOnGetsItAtOnceAndNotTwice(): void {
		$this->match($this->call('Podium'), $this->film);
		self::assertSame(1, $this->get(DigestRun::class)->one('anna')->sent);
		self::assertSame(0, $this->get(DigestRun::class)->one('anna')->sent);
		$this->at('07:00');
		self::assertSame(2, $this->sends(), 'the others');
		self::assertCount(1, $this->post->to('anna'));
		$this->match($this->call('Licht'), $this->film);
		$this->at('07:00');
		$this->sends();
		self::assertStringContainsString('Licht', $this->post->told('anna'));
	}

	public function testWhatConcernsSomebodyMoreCloselyIsToldOnce(): void {
		$call = new ItemRef('call', $this->call('Podium'));
		$this->get(Rhythms::class)->set('bram', Rhythms::ALL, 0, Rhythm::Daily);
		$desk = $this->get(NewsDesk::class);
		$news = new News('call.deadline', 'k', $call, $this->film, args: ['due' => $this->now + 5 * self::DAY]);
		$desk->tell($news);
		$desk->tell($news->closer('dossier.deadline', $call, ['bram']));
		$this->at('07:00');
		$this->sends();
		self::assertSame(1, preg_match_all('/^    .*Podium/m', (string)$this->post->to('bram')[0]->getTextBody()));
	}

	public function testTheLinkStopsTheMailAndTurnsItOnAgain(): void {
		$links = $this->get(StopLink::class);
		$token = basename($this->stopUrl('anna'));
		$row = $links->row($token);
		self::assertSame('anna', $row?->uid);
		$this->get(Stopping::class)->stop($row);
		self::assertTrue($this->get(Stopping::class)->isStopped($links->row($token) ?? $row));
		$this->match($this->call('Silence'), $this->film);
		$this->at('07:00');
		$this->sends();
		self::assertCount(0, $this->post->to('anna'));
		self::assertCount(1, $this->post->to('bram'));
		$this->get(Stopping::class)->resume($links->row($token) ?? $row);
		$this->match($this->call('Again'), $this->film);
		$this->at('07:00');
		$this->sends();
		self::assertStringContainsString('Again', $this->post->told('anna'));
		$this->get(DigestData::class)->erase('anna');
		self::assertNull($links->row($token), 'the account is gone');
	}

	/** @return iterable<string, array{callable(string): string}> */
	public static function forgeries(): iterable {
		yield 'another member' => [static fn (string $token): string => (string)preg_replace_callback('/^\d+/', static fn (array $id): string => (string)((int)$id[0] + 1), $token)];
		yield 'another signature' => [static fn (string $token): string => substr($token, 0, -1) . ($token[-1] === '0' ? '1' : '0')];
		yield 'no signature' => [static fn (string $token): string => (string)preg_replace('/-.*/', '-', $token)];
		yield 'a number that is none' => [static fn (string $token): string => '0' . $token];
		yield 'nothing' => [static fn (string $token): string => ''];
	}

	/** @param callable(string): string $forge */
	#[DataProvider('forgeries')]
	public function testNobodyStopsTheMailOfAnother(callable $forge): void {
		self::assertNull($this->get(StopLink::class)->row($forge(basename($this->stopUrl('anna')))));
	}

	private function sends(): int {
		return $this->run_()->sent;
	}

	private function stopUrl(string $uid): string {
		$row = $this->get(DigestStore::class)->find($uid);
		return $row === null ? '' : $this->get(StopLink::class)->url($row);
	}

	/** The plain text of all mails to somebody. */
	private function text(string $uid): string {
		return implode("\n", array_map(static fn ($mail): string => (string)$mail->getTextBody(), $this->post->to($uid)));
	}
}
