<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Ocds;

use OCA\SmartCommons\Core\File\Json;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Import\CallReason;
use OCA\SmartCommons\Tender\Import\LotRecord;
use OCA\SmartCommons\Tender\Import\NoticeRecord;
use OCA\SmartCommons\Tender\Import\PlaceHint;
use OCA\SmartCommons\Tender\Rules\Amount;
use OCA\SmartCommons\Tender\Rules\BuyerZone;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\CpvCode;
use OCA\SmartCommons\Tender\Rules\Deadline;
use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\InvalidValue;
use OCA\SmartCommons\Tender\Rules\IsoLanguage;
use OCA\SmartCommons\Tender\Rules\Level;
use OCA\SmartCommons\Tender\Rules\Link;
use OCA\SmartCommons\Tender\Rules\LotDeadline;
use OCA\SmartCommons\Tender\Rules\NoticeForm;
use OCA\SmartCommons\Tender\Rules\WallTime;

/** One OCDS release. Source: Open Contracting Data Standard 1.1.5, release schema. */
final class OcdsRelease {
	private const DEADLINES = ['tenderPeriod' => DeadlineKind::Submission, 'enquiryPeriod' => DeadlineKind::Questions];
	/** countryName is free text; these are the ones whose clocks differ from those of Brussels */
	private const COUNTRIES = ['united kingdom' => 'GBR', 'ireland' => 'IRL', 'portugal' => 'PRT', 'greece' => 'GRC', 'finland' => 'FIN', 'romania' => 'ROU', 'bulgaria' => 'BGR'];

	/** @param array<array-key, mixed> $release */
	public function __construct(
		private readonly array $release,
	) {
	}

	/** @throws Reason */
	public function record(int $number): NoticeRecord {
		$ocid = $this->text('ocid');
		if ($ocid === '') {
			throw new Reason(CallReason::NO_ID);
		}
		if ($this->title() === '') {
			throw new Reason(CallReason::NO_TITLE);
		}
		$language = $this->text('language');
		$state = $this->state();
		$moment = $this->moment();
		$publishedOn = $this->publishedOn($moment);
		$codes = $this->codes(Json::objects($this->release, 'tender', 'items'));
		$lots = $this->lots($language);
		return new NoticeRecord(
			number: $number,
			line: null,
			source: 'ocds',
			sourceId: mb_substr($ocid, 0, 190),
			keys: ['ocid:' . $ocid],
			hash: sha1(json_encode($this->release, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE)),
			form: self::formOf($state),
			state: $state,
			titles: [[$language, $this->title()]],
			level: Level::guess('', $this->buyer()),
			noticeId: $this->text('id') === '' ? null : mb_substr($this->text('id'), 0, 80),
			issuedAt: $moment?->getTimestamp() ?? 0,
			publishedOn: $publishedOn,
			buyer: $this->buyer(),
			summaries: $this->text('tender', 'description') === '' ? [] : [[$language, $this->text('tender', 'description')]],
			noticeLanguages: IsoLanguage::all([$language]),
			cpv: $codes[0] ?? null,
			cpvs: $codes,
			places: $this->places(),
			valueCents: Amount::cents($this->text('tender', 'value', 'amount')),
			currency: Amount::currency($this->text('tender', 'value', 'currency')),
			lots: $lots,
			deadlines: Deadlines::of($this->deadlines($publishedOn), array_map(static fn (LotRecord $lot): string => $lot->id, $lots)),
			links: $this->links(),
			reason: $this->reason(),
		);
	}

	public function title(): string {
		foreach ([['tender', 'title'], ['awards', '0', 'title'], ['contracts', '0', 'title']] as $path) {
			$value = $path[0] === 'tender' ? $this->text(...$path) : Json::text(Json::objects($this->release, $path[0])[0] ?? null, 'title');
			if ($value !== '') {
				return mb_substr($value, 0, 1000);
			}
		}
		return '';
	}

	/** From the tender's status, and from the tags where that is missing. */
	private function state(): CallState {
		$tags = Json::texts($this->release, 'tag');
		$awarded = Json::objects($this->release, 'awards') !== [] || array_intersect($tags, ['award', 'awardUpdate', 'contract', 'contractUpdate', 'implementation']) !== [];
		return match ($this->text('tender', 'status')) {
			'planning', 'planned' => CallState::Planned,
			'cancelled', 'withdrawn' => CallState::Cancelled,
			'unsuccessful' => CallState::Closed,
			'complete' => $awarded ? CallState::Awarded : CallState::Closed,
			'active' => $awarded ? CallState::Awarded : CallState::Open,
			default => match (true) {
				in_array('tenderCancellation', $tags, true) => CallState::Cancelled,
				$awarded => CallState::Awarded,
				array_intersect($tags, ['tender', 'tenderUpdate', 'tenderAmendment', 'compiled']) !== [] => CallState::Open,
				in_array('planning', $tags, true) || in_array('planningUpdate', $tags, true) => CallState::Planned,
				default => throw new Reason(CallReason::NO_FORM, ['subtype' => mb_substr(implode(', ', $tags), 0, 60)]),
			},
		};
	}

	private static function formOf(CallState $state): NoticeForm {
		return match ($state) {
			CallState::Planned => NoticeForm::Planning,
			CallState::Awarded => NoticeForm::Result,
			default => NoticeForm::Competition,
		};
	}

	private function moment(): ?\DateTimeImmutable {
		try {
			$wall = WallTime::parse($this->text('date'));
			return $wall->moment(new \DateTimeZone($wall->offset ?? 'UTC'));
		} catch (InvalidValue) {
			return null;
		}
	}

	/** The date of a release is that of its last change; what opened for answers earlier was published earlier. */
	private function publishedOn(?\DateTimeImmutable $moment): ?string {
		$dates = $moment === null ? [] : [$moment->format('Y-m-d')];
		try {
			$dates[] = WallTime::parse($this->text('tender', 'tenderPeriod', 'startDate'))->date;
		} catch (InvalidValue) {
			// not said, or not a day: the release's own date stands
		}
		return $dates === [] ? null : min($dates);
	}

	/**
	 * @return list<LotDeadline>
	 * @throws Reason
	 */
	private function deadlines(?string $publishedOn): array {
		$zone = BuyerZone::of($this->country());
		$deadlines = [];
		/** @var mixed $part */
		foreach ([...Json::objects($this->release, 'tender', 'lots'), Json::at($this->release, 'tender')] as $part) {
			foreach (self::DEADLINES as $period => $kind) {
				$end = Json::text($part, $period, 'endDate');
				if ($end === '') {
					continue;
				}
				try {
					$deadline = Deadline::of($kind, WallTime::parse($end), $zone, $publishedOn);
				} catch (InvalidValue $value) {
					throw new Reason(CallReason::BAD_DATE, ['date' => mb_substr($value->getMessage(), 0, 40)]);
				}
				$deadlines[] = new LotDeadline($deadline, $part === Json::at($this->release, 'tender') ? [] : [LotRecord::name(Json::text($part, 'id'))]);
			}
		}
		return $deadlines;
	}

	/** @return list<LotRecord> of the lots extension */
	private function lots(string $language): array {
		$lots = [];
		$items = Json::objects($this->release, 'tender', 'items');
		foreach (Json::objects($this->release, 'tender', 'lots') as $lot) {
			$id = Json::text($lot, 'id');
			$own = array_values(array_filter($items, static fn (array $item): bool => Json::text($item, 'relatedLot') === $id));
			$title = Json::text($lot, 'title');
			$summary = Json::text($lot, 'description');
			$lots[] = new LotRecord(
				LotRecord::name($id),
				$title === '' ? [] : [[$language, $title]],
				$summary === '' ? [] : [[$language, $summary]],
				$this->codes($own),
				Amount::cents(Json::text($lot, 'value', 'amount')),
				Amount::currency(Json::text($lot, 'value', 'currency')),
				Json::bool(Json::at($lot, 'suitability', 'sme')),
			);
		}
		return $lots;
	}

	/**
	 * @param list<array<array-key, mixed>> $items
	 * @return list<string>
	 */
	private function codes(array $items): array {
		$codes = [];
		foreach ($items as $item) {
			/** @var mixed $class */
			foreach ([Json::at($item, 'classification'), ...Json::objects($item, 'additionalClassifications')] as $class) {
				if (in_array(strtoupper(Json::text($class, 'scheme')), ['CPV', ''], true)) {
					$codes[] = Json::text($class, 'id');
				}
			}
		}
		return CpvCode::codes($codes);
	}

	/** @return list<PlaceHint> */
	private function places(): array {
		$places = [];
		foreach (Json::objects($this->release, 'tender', 'items') as $item) {
			foreach (Json::objects($item, 'deliveryAddresses') as $address) {
				$places[] = new PlaceHint('', $this->countryCode(Json::text($address, 'countryName')), Json::text($address, 'locality') ?: Json::text($address, 'region'));
			}
		}
		return $places !== [] ? array_values(array_unique($places, SORT_REGULAR)) : [new PlaceHint('', $this->country(), Json::text($this->buyerParty(), 'address', 'locality'))];
	}

	private function buyer(): string {
		return mb_substr($this->text('buyer', 'name') ?: $this->text('tender', 'procuringEntity', 'name') ?: Json::text($this->buyerParty(), 'name'), 0, 300);
	}

	private function country(): string {
		return $this->countryCode(Json::text($this->buyerParty(), 'address', 'countryName'));
	}

	private function countryCode(string $name): string {
		$letters = strtoupper($name);
		return preg_match('/^[A-Z]{2,3}$/D', $letters) === 1 ? $letters : self::COUNTRIES[strtolower($name)] ?? (preg_match('/belg/i', $name) === 1 ? 'BEL' : '');
	}

	/** @return ?array<array-key, mixed> */
	private function buyerParty(): ?array {
		foreach (Json::objects($this->release, 'parties') as $party) {
			if (in_array('buyer', Json::texts($party, 'roles'), true)) {
				return $party;
			}
		}
		return null;
	}

	/** @return list<Link> */
	private function links(): array {
		$links = [];
		foreach (Json::objects($this->release, 'tender', 'documents') as $document) {
			$kind = Json::text($document, 'documentType') === 'tenderNotice' ? Link::NOTICE : Link::DOCUMENTS;
			$links[] = Link::to($kind, Json::text($document, 'url'), Json::text($document, 'title'));
		}
		return Link::unique($links);
	}

	private function reason(): string {
		$words = [];
		foreach (Json::objects($this->release, 'tender', 'amendments') as $amendment) {
			$words[] = Json::text($amendment, 'description');
			$words[] = Json::text($amendment, 'rationale');
		}
		return mb_substr(implode(' · ', array_unique(array_filter($words, static fn (string $word): bool => $word !== ''))), 0, 1000);
	}

	private function text(string ...$path): string {
		return Json::text($this->release, ...$path);
	}
}
