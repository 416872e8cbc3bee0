<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Ted;

use OCA\SmartCommons\Core\File\Json;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Import\CallReason;
use OCA\SmartCommons\Tender\Import\NoticeRecord;
use OCA\SmartCommons\Tender\Import\PlaceHint;
use OCA\SmartCommons\Tender\Import\Publication;
use OCA\SmartCommons\Tender\Rules\Amount;
use OCA\SmartCommons\Tender\Rules\BuyerZone;
use OCA\SmartCommons\Tender\Rules\CpvCode;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\InvalidValue;
use OCA\SmartCommons\Tender\Rules\IsoLanguage;
use OCA\SmartCommons\Tender\Rules\Level;
use OCA\SmartCommons\Tender\Rules\Link;
use OCA\SmartCommons\Tender\Rules\NoticeForm;
use OCA\SmartCommons\Tender\Rules\WallTime;

/**
 * One notice of a TED search answer. Which fields are there depends on what was asked; a missing field is absent. Lots
 * are not read: their arrays are not aligned with one another.
 */
final class TedNotice {
	/** @param array<array-key, mixed> $notice */
	public function __construct(
		private readonly array $notice,
	) {
	}

	/** @throws Reason */
	public function record(int $number): NoticeRecord {
		$publication = Publication::number($this->text('publication-number'));
		$noticeId = Publication::uuid($this->text('notice-identifier'));
		$keys = $this->keys($publication, $noticeId);
		if ($keys === []) {
			throw new Reason(CallReason::NO_ID);
		}
		$titles = $this->titles();
		if ($titles === []) {
			throw new Reason(CallReason::NO_TITLE);
		}
		$form = NoticeForm::find($this->text('notice-subtype'), $this->text('form-type'), $this->text('notice-type'))
			?? throw new Reason(CallReason::NO_FORM, ['subtype' => mb_substr($this->text('notice-subtype'), 0, 20)]);
		$publishedOn = $this->publishedOn();
		$country = strtoupper($this->text('buyer-country'));
		$codes = CpvCode::codes([...$this->texts('main-classification-proc'), ...$this->texts('classification-cpv')]);
		$value = $this->text('estimated-value-proc');
		$buyer = mb_substr(Json::labelled($this->notice, 'buyer-name')[0][1] ?? '', 0, 300);
		$deadlines = (new TedDeadlines($this->notice, BuyerZone::of($country), $publishedOn))->all();
		return new NoticeRecord(
			number: $number,
			line: null,
			source: 'ted',
			sourceId: $publication ?? $noticeId ?? $keys[0],
			keys: $keys,
			hash: sha1(json_encode($this->notice, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE)),
			form: $form,
			state: $form->state(str_starts_with($this->text('change-reason-code'), 'cancel')),
			titles: $titles,
			level: Level::guess($this->text('buyer-legal-type'), $buyer),
			procedureId: Publication::uuid($this->text('procedure-identifier')),
			noticeId: $noticeId,
			noticeVersion: (int)$this->text('notice-version'),
			issuedAt: $this->issuedAt($publishedOn),
			publishedOn: $publishedOn,
			subtype: $this->text('notice-subtype') === '' ? null : mb_substr($this->text('notice-subtype'), 0, 4),
			buyer: $buyer,
			summaries: $this->first(['description-proc', 'description-lot', 'description-glo']),
			noticeLanguages: IsoLanguage::all($this->texts('official-language')),
			answerLanguages: IsoLanguage::all($this->texts('submission-language')),
			cpv: $codes[0] ?? null,
			cpvs: $codes,
			places: $this->places(),
			valueCents: $value === '' ? null : Amount::cents($value),
			currency: Amount::currency($this->text('estimated-value-cur-proc')),
			deadlines: Deadlines::of($deadlines),
			links: $this->links($publication),
		);
	}

	public function title(): string {
		return mb_substr($this->titles()[0][1] ?? '', 0, 300);
	}

	/** @return list<array{string, string}> */
	private function titles(): array {
		return $this->first(['title-proc', 'notice-title', 'TI', 'title-lot', 'title-glo']);
	}

	/**
	 * @param list<string> $fields
	 * @return list<array{string, string}> the first of these fields that is there
	 */
	private function first(array $fields): array {
		foreach ($fields as $field) {
			$texts = Json::labelled($this->notice, $field);
			if ($texts !== []) {
				$official = array_map(strtolower(...), $this->texts('official-language'));
				usort($texts, static fn (array $a, array $b): int => in_array($b[0], $official, true) <=> in_array($a[0], $official, true));
				return $texts;
			}
		}
		return [];
	}

	/** @return list<string> */
	private function keys(?string $publication, ?string $noticeId): array {
		$procedure = Publication::uuid($this->text('procedure-identifier'));
		$keys = [
			$noticeId === null ? null : 'notice:' . $noticeId,
			$procedure === null ? null : 'procedure:' . $procedure,
			$publication === null ? null : 'publication:' . $publication,
		];
		foreach ($this->texts('change-notice-version-identifier') as $changed) {
			$keys[] = Publication::key($changed);
		}
		return array_values(array_unique(array_filter($keys, static fn (?string $key): bool => $key !== null)));
	}

	private function publishedOn(): ?string {
		try {
			return WallTime::parse($this->text('publication-date'))->date;
		} catch (InvalidValue) {
			return null;
		}
	}

	private function issuedAt(?string $publishedOn): int {
		try {
			$wall = WallTime::parse($this->text('dispatch-date'));
			return $wall->moment(new \DateTimeZone($wall->offset ?? 'UTC'))->getTimestamp();
		} catch (InvalidValue) {
			return $publishedOn === null ? 0 : (new \DateTimeImmutable($publishedOn . ' 00:00 UTC'))->getTimestamp();
		}
	}

	/** @return list<PlaceHint> codes of NUTS and of countries stand in the same lists */
	private function places(): array {
		$places = [];
		foreach ([...$this->texts('place-of-performance'), ...$this->texts('place-of-performance-subdiv-proc'), ...$this->texts('place-of-performance-country-proc')] as $code) {
			$code = strtoupper($code);
			if (preg_match('/^[A-Z]{3}$/D', $code) === 1) {
				$places[$code] = new PlaceHint('', $code);
			} elseif (preg_match('/^[A-Z]{2}[A-Z0-9]{1,3}$/D', $code) === 1) {
				$places[$code] = new PlaceHint($code);
			}
		}
		return array_values($places);
	}

	/** @return list<Link> */
	private function links(?string $publication): array {
		$links = [$publication === null ? null : Link::to(Link::NOTICE, Publication::page($publication), 'TED ' . $publication)];
		foreach ($this->texts('document-url-lot') as $url) {
			$links[] = Link::to(Link::DOCUMENTS, $url);
		}
		foreach ($this->texts('submission-url-lot') as $url) {
			$links[] = Link::to(Link::SUBMISSION, $url);
		}
		return Link::unique($links);
	}

	private function text(string $field): string {
		return Json::text($this->notice, $field);
	}

	/** @return list<string> */
	private function texts(string $field): array {
		return Json::texts($this->notice, $field);
	}
}
