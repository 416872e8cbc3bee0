<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Calendar;

use OCA\SmartCommons\Core\Agenda\Calendar;
use OCA\SmartCommons\Core\Agenda\CalendarEvent;
use OCA\SmartCommons\Core\Item\ItemDate;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\SourceFailed;
use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\App\IAppManager;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;
use OCP\Security\ISecureRandom;

/** Members' own calendars, for the administrator's page. */
final class CalendarBridge implements Bridge {
	public function __construct(
		private readonly MemberCalendars $calendars,
		private readonly IAppManager $apps,
		private readonly ITimeFactory $time,
		private readonly ISecureRandom $random,
	) {
	}

	public function id(): string {
		return 'calendar';
	}

	public function name(IL10N $l10n): string {
		return $l10n->t('Calendar');
	}

	public function state(IL10N $l10n): BridgeState {
		return $this->apps->isEnabledForAnyone('calendar')
			? new BridgeState(BridgeState::WORKS, $l10n->t('Members put dates into their own calendars with one button, and subscribe to secret addresses.'))
			: new BridgeState(BridgeState::PARTLY, $l10n->t('The Calendar app is not installed. Members still put dates into their calendars, which they see on a phone or computer that keeps up with this server, and they can download them.'));
	}

	public function test(string $uid, IL10N $l10n): string {
		$calendar = $this->calendars->of($uid)[0] ?? null;
		if ($calendar === null) {
			throw new Invalid('no-calendar', $l10n->t('You have no calendar on this server yet. Open the Calendar app once, then try again.'));
		}
		$name = 'smartcommons-test-' . $this->random->generate(10, ISecureRandom::CHAR_LOWER . ISecureRandom::CHAR_DIGITS);
		$now = $this->time->getTime();
		// tomorrow at ten
		$at = (new \DateTimeImmutable('@' . $now))->setTimezone(new \DateTimeZone('Europe/Brussels'))->modify('+1 day')->setTime(10, 0)->getTimestamp();
		$event = new CalendarEvent($name, $l10n->t('Test by Smart Commons'), new ItemDate('test', $at, $at + 1800), $now);
		try {
			$this->calendars->write($uid, $calendar->uri, $name . '.ics', (new Calendar('', [$event]))->toEntry());
		} catch (CalendarRefused $refused) {
			throw new SourceFailed('calendar-refused', $l10n->t('The calendar did not take the entry: %s', [$refused->getMessage()]));
		}
		return $l10n->t('Look in your calendar “%s”, tomorrow at 10:00. You may delete the entry.', [$calendar->name]);
	}
}
