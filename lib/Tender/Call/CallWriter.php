<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Text\LanguageGuess;
use OCA\SmartCommons\Tender\Import\FactsBuilder;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\CpvCode;
use OCA\SmartCommons\Tender\Rules\Deadline;
use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\InvalidValue;
use OCA\SmartCommons\Tender\Rules\Level;
use OCA\SmartCommons\Tender\Rules\Link;
use OCA\SmartCommons\Tender\Rules\LotDeadline;
use OCA\SmartCommons\Tender\Rules\WallTime;
use OCP\AppFramework\Utility\ITimeFactory;

/** Makes the facts of a call from what a person filled in. */
final readonly class CallWriter {
	public function __construct(
		private FactsBuilder $builder,
		private LocationService $locations,
		private ThemeDirectory $themes,
		private TenderProblems $problems,
		private ITimeFactory $time,
	) {
	}

	public function now(): int {
		return $this->time->getTime();
	}

	/**
	 * @param ?CallFacts $before the call as it is, when it is changed
	 * @throws \OCA\SmartCommons\Core\Problem\Invalid
	 */
	public function facts(CallInput $input, ?CallFacts $before): CallFacts {
		$now = $this->now();
		$language = $input->language ?? LanguageGuess::of($input->title . "\n" . $input->summary);
		$codes = CpvCode::codes($input->cpv);
		if (count($codes) !== count($input->cpv)) {
			throw $this->problems->unknownCpv();
		}
		$chosen = $this->themesOf($input);
		$publishedOn = $before === null ? self::today($now) : $before->publishedOn;
		return new CallFacts(
			new CallOrigin('hand', '', $now, null, ($before->origin->noticeVersion ?? 0) + 1),
			CallState::Open,
			[$language => $input->title],
			$input->summary === '' ? [] : [$language => $input->summary],
			$language,
			$input->buyer,
			$input->level ?? Level::guess('', $input->buyer, $input->type === 'tender' ? Level::Federal : Level::Private)->value,
			$input->type,
			$publishedOn,
			$codes[0] ?? null,
			$codes,
			$this->places($input),
			$chosen === [] ? $this->builder->themesOf($codes) : $chosen,
			$language === 'und' ? [] : [$language],
			$input->languages,
			$input->valueCents,
			$input->valueCents === null ? null : 'EUR',
			[],
			$this->deadlines($input, $publishedOn),
			$this->links($input),
		);
	}

	private static function today(int $now): string {
		return (new \DateTimeImmutable('@' . $now))->setTimezone(new \DateTimeZone(Deadline::BRUSSELS))->format('Y-m-d');
	}

	/** @return list<int> */
	private function themesOf(CallInput $input): array {
		foreach ($input->themes as $theme) {
			if ($this->themes->resolve([$theme]) === []) {
				throw $this->problems->unknownThemes();
			}
		}
		return $this->themes->resolve($input->themes);
	}

	/** @return list<CallPlace> */
	private function places(CallInput $input): array {
		$places = $this->locations->byIds($input->places);
		if (count($places) !== count($input->places)) {
			throw $this->problems->unknownPlaces();
		}
		if ($places === [] && $input->level === Level::European->value) {
			return [new CallPlace(CallPlace::EVERYWHERE)];
		}
		return array_map(static fn (int $id): CallPlace => new CallPlace($id), $input->places);
	}

	private function deadlines(CallInput $input, ?string $publishedOn): Deadlines {
		if ($input->deadlineDate === null) {
			return Deadlines::of([]);
		}
		try {
			$wall = WallTime::parse($input->deadlineDate, $input->deadlineTime);
		} catch (InvalidValue) {
			throw $this->problems->badDate();
		}
		if (strlen($input->deadlineDate) !== 10) {
			throw $this->problems->badDate();
		}
		return Deadlines::of([new LotDeadline(Deadline::of(DeadlineKind::Submission, $wall, Deadline::BRUSSELS, $publishedOn))]);
	}

	/** @return list<Link> */
	private function links(CallInput $input): array {
		if ($input->url === '') {
			return [];
		}
		return [Link::to(Link::NOTICE, $input->url) ?? throw $this->problems->badLink()];
	}
}
