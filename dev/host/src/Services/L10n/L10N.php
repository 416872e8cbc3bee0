<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\L10n;

use OCP\IL10N;

/** Texts of one app in one language. */
final class L10N implements IL10N {
	/** @param array<string, string|list<string>> $translations */
	public function __construct(
		private readonly string $language,
		private readonly string $locale,
		private readonly array $translations,
	) {
	}

	public function t(string $text, $parameters = []): string {
		return $this->text($text, is_array($parameters) ? $parameters : [$parameters], 1);
	}

	public function n(string $text_singular, string $text_plural, int $count, array $parameters = []): string {
		$identifier = '_' . $text_singular . '_::_' . $text_plural . '_';
		if (isset($this->translations[$identifier])) {
			return $this->text($identifier, $parameters, $count);
		}
		return $this->text($count === 1 ? $text_singular : $text_plural, $parameters, $count);
	}

	public function l(string $type, $data = null, array $options = []) {
		$date = $this->date($data);
		$width = match ($options['width'] ?? 'long') {
			'full' => \IntlDateFormatter::FULL,
			'medium' => \IntlDateFormatter::MEDIUM,
			'short' => \IntlDateFormatter::SHORT,
			default => \IntlDateFormatter::LONG,
		};
		return match ($type) {
			'date' => $this->format($date, $width, \IntlDateFormatter::NONE),
			'datetime' => $this->format($date, $width, $width),
			'time' => $this->format($date, \IntlDateFormatter::NONE, $width),
			'weekdayName' => $this->format($date, \IntlDateFormatter::NONE, \IntlDateFormatter::NONE, $width === \IntlDateFormatter::SHORT ? 'EEEEEE' : 'EEEE'),
			'firstday' => (\IntlCalendar::createInstance(null, $this->locale)?->getFirstDayOfWeek() ?? 2) - 1,
			'jsdate' => (new \IntlDateFormatter($this->locale, \IntlDateFormatter::SHORT, \IntlDateFormatter::NONE))->getPattern(),
			default => false,
		};
	}

	public function getLanguageCode(): string {
		return $this->language;
	}

	public function getLocaleCode(): string {
		return $this->locale;
	}

	/** @param array<array-key, mixed> $parameters */
	private function text(string $key, array $parameters, int $count): string {
		$text = $this->translations[$key] ?? $key;
		$forms = is_array($text) ? $text : [$text];
		if (str_contains(implode('', $forms), '|')) {
			return 'Can not use pipe character in translations';
		}
		$form = count($forms) === 1 ? $forms[0] : $forms[PluralRules::form($this->language, $count)] ?? end($forms);
		return vsprintf(str_replace('%n', (string)$count, (string)$form), array_values($parameters));
	}

	private function date(mixed $data): \DateTime {
		return match (true) {
			$data instanceof \DateTime => $data,
			is_string($data) && !is_numeric($data) => new \DateTime('@' . (string)(int)strtotime($data)),
			$data === null => new \DateTime(),
			default => new \DateTime('@' . (string)(int)$data),
		};
	}

	private function format(\DateTime $date, int $dateWidth, int $timeWidth, ?string $pattern = null): string {
		return (string)(new \IntlDateFormatter($this->locale, $dateWidth, $timeWidth, $date->getTimezone(), null, $pattern))->format($date);
	}
}
