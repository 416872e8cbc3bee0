<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\Link;

/** All facts of a call, settled: texts in the language they are in, places and themes of ours. Immutable. */
final readonly class CallFacts {
	/**
	 * @param non-empty-array<string, string> $titles per language `nl`, `fr`, `en`, `und`
	 * @param array<string, string> $summaries
	 * @param string $language of the notice first published
	 * @param string $level Level
	 * @param string $type `tender` or `call`
	 * @param ?string $publishedOn YYYY-MM-DD
	 * @param ?string $cpv main code
	 * @param list<string> $cpvs all codes
	 * @param list<CallPlace> $places
	 * @param list<int> $themes
	 * @param list<string> $noticeLanguages ISO 639-1
	 * @param list<string> $answerLanguages ISO 639-1
	 * @param list<CallLot> $lots
	 * @param list<Link> $links
	 */
	public function __construct(
		public CallOrigin $origin,
		public CallState $state,
		public array $titles,
		public array $summaries,
		public string $language,
		public string $buyer,
		public string $level,
		public string $type,
		public ?string $publishedOn,
		public ?string $cpv,
		public array $cpvs,
		public array $places,
		public array $themes,
		public array $noticeLanguages,
		public array $answerLanguages,
		public ?int $valueCents,
		public ?string $currency,
		public array $lots,
		public Deadlines $deadlines,
		public array $links,
	) {
	}

	/** The same where empty facts are taken from another account of the same call. */
	public function filledFrom(self $other): self {
		return new self(
			$this->origin,
			$this->state,
			$this->titles + $other->titles,
			$this->summaries + $other->summaries,
			$this->language,
			$this->buyer === '' ? $other->buyer : $this->buyer,
			$this->level,
			$this->type,
			$this->publishedOn ?? $other->publishedOn,
			$this->cpv ?? $other->cpv,
			$this->cpvs === [] ? $other->cpvs : $this->cpvs,
			$this->places === [] ? $other->places : $this->places,
			$this->themes === [] ? $other->themes : $this->themes,
			$this->noticeLanguages === [] ? $other->noticeLanguages : $this->noticeLanguages,
			$this->answerLanguages === [] ? $other->answerLanguages : $this->answerLanguages,
			$this->valueCents ?? $other->valueCents,
			$this->valueCents === null ? $other->currency : $this->currency,
			$this->lots === [] ? $other->lots : $this->lots,
			$this->deadlines->all === [] ? $other->deadlines : $this->deadlines,
			Link::unique([...$this->links, ...$other->links]),
		);
	}

	/** What a notice that comes after the competition says of the call: its state, and what was not known before. */
	public function after(self $before): self {
		return new self(
			$this->origin,
			$this->state,
			$before->titles + $this->titles,
			$before->summaries + $this->summaries,
			$before->language,
			$before->buyer === '' ? $this->buyer : $before->buyer,
			$before->level,
			$before->type,
			$before->publishedOn ?? $this->publishedOn,
			$before->cpv ?? $this->cpv,
			$before->cpvs === [] ? $this->cpvs : $before->cpvs,
			$before->places === [] ? $this->places : $before->places,
			$before->themes === [] ? $this->themes : $before->themes,
			$before->noticeLanguages === [] ? $this->noticeLanguages : $before->noticeLanguages,
			$before->answerLanguages,
			$before->valueCents ?? $this->valueCents,
			$before->valueCents === null ? $this->currency : $before->currency,
			$before->lots === [] ? $this->lots : $before->lots,
			$before->deadlines->all === [] ? $this->deadlines : $before->deadlines,
			Link::unique([...$this->links, ...$before->links]),
		);
	}

	/** When it stops taking answers; what no longer takes any has stopped when it was published, at the latest. */
	public function closesAt(int $publishedAt): int {
		$closes = $this->deadlines->closesAt();
		$over = !in_array($this->state, [CallState::Open, CallState::Planned], true);
		return $over && $closes === Deadlines::NEVER ? $publishedAt : $closes;
	}
}
