<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Core\Text\Plain;
use OCA\SmartCommons\Workspace\Digest\Rules\Closing;
use OCA\SmartCommons\Workspace\Digest\Rules\Days;
use OCA\SmartCommons\Workspace\Digest\Rules\Digest;
use OCA\SmartCommons\Workspace\Digest\Rules\Entry;
use OCA\SmartCommons\Workspace\Digest\Rules\Section;
use OCP\IL10N;

/** The words around what a mail tells, in one language. */
final class MailText {
	private const TITLE = 70;

	/** @var array<string, \IntlDateFormatter> by pattern and zone: making one takes longer than all else of a mail */
	private array $formatters = [];

	public function __construct(
		private readonly IL10N $l10n,
	) {
	}

	/** What is in it: the first thing, and how many more. */
	public function subject(Digest $digest): string {
		$first = $digest->entries[0] ?? null;
		if ($first === null) {
			return '';
		}
		$lead = $this->named($this->section($first->section), Plain::text($first->title, self::TITLE));
		$more = count($digest->entries) + $digest->more - 1;
		return $more === 0 ? $lead : $lead . ' ' . $this->l10n->n('and %n more', 'and %n more', $more);
	}

	public function heading(int $now, \DateTimeZone $zone): string {
		return $this->l10n->t('Your news of %s', [$this->date($now, $zone, true)]);
	}

	public function section(Section $section): string {
		return match ($section) {
			Section::Waiting => $this->l10n->t('Waiting for your answer'),
			Section::Closing => $this->l10n->t('Closing soon'),
			Section::Groups => $this->l10n->t('New for your groups'),
			Section::Personal => $this->l10n->t('For you'),
		};
	}

	/** Its title, with its language when that isn't the member's. */
	public function mark(Entry $entry): string {
		return $entry->language === '' ? '' : ' [' . strtoupper($entry->language) . ']';
	}

	/** @return list<string> what happened to it */
	public function lines(Entry $entry): array {
		return $entry->more === 0 ? $entry->lines : [
			...$entry->lines,
			$this->l10n->n('and %n more thing before that', 'and %n more things before that', $entry->more),
		];
	}

	/** A date and how far away it is: `Deadline: Friday 4 December 2026, 12:00 (in 9 days)`. */
	public function closing(Closing $closing, int $now): string {
		$days = Days::between($now, $closing->at, $closing->zone);
		$away = match ($days) {
			0 => $this->l10n->t('today'),
			1 => $this->l10n->t('tomorrow'),
			default => $this->l10n->n('in %n day', 'in %n days', $days),
		};
		$when = $this->date($closing->at, $closing->zone, $closing->wholeDay) . ' (' . $away . ')';
		return $closing->label === '' ? $when : $this->named($closing->label, $when);
	}

	public function more(int $more): string {
		return $this->l10n->n('%n more piece of news waits in Smart Commons.', '%n more pieces of news wait in Smart Commons.', $more);
	}

	public function open(): string {
		return $this->l10n->t('Go to Smart Commons');
	}

	public function why(): string {
		return $this->l10n->t('You get this mail at most once a day, and only when there is news for you.');
	}

	public function choose(): string {
		return $this->l10n->t('Choose what you get by mail');
	}

	public function stop(): string {
		return $this->l10n->t('Stop this mail');
	}

	/** What something is called, and what it is. */
	public function named(string $name, string $value): string {
		return $this->l10n->t('%1$s: %2$s', [$name, $value]);
	}

	/** As published: on the clock of its own zone, which is named when it isn't the one of Brussels. */
	private function date(int $at, \DateTimeZone $zone, bool $wholeDay): string {
		$pattern = 'EEEE d MMMM y' . ($wholeDay ? '' : ', HH:mm');
		$formatter = $this->formatters[$pattern . $zone->getName()] ??= new \IntlDateFormatter(
			$this->l10n->getLanguageCode() . '_BE',
			\IntlDateFormatter::NONE,
			\IntlDateFormatter::NONE,
			$zone,
			\IntlDateFormatter::GREGORIAN,
			$pattern,
		);
		$text = (string)$formatter->format($at);
		return $wholeDay || $zone->getName() === 'Europe/Brussels' ? $text : $text . ' ' . $zone->getName();
	}
}
