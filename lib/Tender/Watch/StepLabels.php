<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Tender\Cpv\CpvNames;
use OCA\SmartCommons\Tender\Rules\CriteriaStep;
use OCP\IL10N;

/** Steps in words, as a member would say them. */
final readonly class StepLabels {
	public function __construct(
		private CpvNames $cpv,
		private ThemeDirectory $themes,
		private LocationService $places,
		private IL10N $l10n,
	) {
	}

	/**
	 * @param list<CriteriaStep> $steps
	 * @return list<string> a label per step, in the same order
	 */
	public function of(array $steps, Reader $reader): array {
		$names = [
			'cpv' => $this->cpvNames($steps, $reader),
			'places' => array_column($this->places->refs($this->ids($steps, 'places'), $reader), 'name', 'id'),
			'themes' => array_column($this->themes->refs($this->ids($steps, 'themes'), $reader), 'label', 'id'),
		];
		return array_map(fn (CriteriaStep $step): string => $this->label($step, $names[$step->field] ?? []), $steps);
	}

	/** @param array<array-key, string> $names of the values of this step's field */
	private function label(CriteriaStep $step, array $names): string {
		$from = $names[$step->from ?? ''] ?? $step->from ?? '';
		$to = $names[$step->to ?? ''] ?? $step->to ?? '';
		return match ($step->field) {
			'cpv' => $step->direction === CriteriaStep::BROADER
				? $this->l10n->t('Wider: %1$s', [$to])
				: $this->l10n->t('Only %1$s', [$to]),
			'places' => $step->to === null ? $this->l10n->t('Without %1$s', [$from]) : $this->l10n->t('%1$s instead of %2$s', [$to, $from]),
			'exclude' => $this->l10n->t('Also calls with “%1$s”', [$from]),
			'words' => $step->direction === CriteriaStep::BROADER
				? $this->l10n->t('Without asking for “%1$s”', [$from])
				: $this->l10n->t('Not for “%1$s” alone', [$from]),
			'levels' => $step->to === null ? $this->l10n->t('Without %1$s', [$this->level($from)]) : $this->l10n->t('Also %1$s', [$this->level($to)]),
			'daysLeft' => $step->to === null
				? $this->l10n->t('However little time is left')
				: $this->l10n->n('At least %n day left', 'At least %n days left', (int)$to),
			'minCents' => $this->l10n->t('Smaller ones too'),
			'maxCents' => $this->l10n->t('Larger ones too'),
			'languages' => $step->direction === CriteriaStep::BROADER
				? $this->l10n->t('In any language')
				: $this->l10n->t('Not in %1$s', [$this->language($from)]),
			default => $step->direction === CriteriaStep::BROADER
				? $this->l10n->t('Any subject')
				: $this->l10n->t('Without %1$s', [$from]),
		};
	}

	private function level(string $level): string {
		return match ($level) {
			'european' => $this->l10n->t('European calls'),
			'federal' => $this->l10n->t('federal calls'),
			'regional' => $this->l10n->t('regional calls'),
			'municipal' => $this->l10n->t('municipal calls'),
			default => $this->l10n->t('private calls'),
		};
	}

	private function language(string $code): string {
		return match ($code) {
			'nl' => $this->l10n->t('Dutch'),
			'fr' => $this->l10n->t('French'),
			'en' => $this->l10n->t('English'),
			'de' => $this->l10n->t('German'),
			default => strtoupper($code),
		};
	}

	/**
	 * @param list<CriteriaStep> $steps
	 * @return array<string, string> name per prefix
	 */
	private function cpvNames(array $steps, Reader $reader): array {
		$codes = [];
		foreach ($steps as $step) {
			if ($step->field === 'cpv' && $step->to !== null) {
				$codes[$step->to] = str_pad($step->to, 8, '0');
			}
		}
		$refs = $this->cpv->refs(array_values($codes), $reader);
		return array_map(static function (string $code) use ($refs): string {
			$name = $refs[$code]['label'] ?? '';
			return $name === '' ? $code : $name . ' (' . $code . ')';
		}, $codes);
	}

	/**
	 * @param list<CriteriaStep> $steps
	 * @return list<int>
	 */
	private function ids(array $steps, string $field): array {
		$ids = [];
		foreach ($steps as $step) {
			if ($step->field === $field) {
				array_push($ids, (int)$step->from, (int)$step->to);
			}
		}
		return array_values(array_unique(array_filter($ids)));
	}
}
