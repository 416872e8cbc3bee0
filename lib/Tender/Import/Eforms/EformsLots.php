<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Eforms;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Import\CallReason;
use OCA\SmartCommons\Tender\Import\LotRecord;
use OCA\SmartCommons\Tender\Rules\Amount;
use OCA\SmartCommons\Tender\Rules\CpvCode;
use OCA\SmartCommons\Tender\Rules\Deadline;
use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\InvalidValue;
use OCA\SmartCommons\Tender\Rules\IsoLanguage;
use OCA\SmartCommons\Tender\Rules\Link;
use OCA\SmartCommons\Tender\Rules\LotDeadline;
use OCA\SmartCommons\Tender\Rules\WallTime;

/** The lots of a notice (its parts, in a planning notice), and what stands in them: deadlines, links, languages. */
final class EformsLots {
	private const LOTS = "cac:ProcurementProjectLot[cbc:ID/@schemeName='Lot' or cbc:ID/@schemeName='Part']";
	private const PROJECT = 'cac:ProcurementProject';
	private const PERIODS = [
		'cac:TenderingProcess/cac:TenderSubmissionDeadlinePeriod' => DeadlineKind::Submission,
		'cac:TenderingProcess/cac:ParticipationRequestReceptionPeriod' => DeadlineKind::Participation,
		'cac:TenderingProcess/' . NoticeDocument::EXT . '/efac:InterestExpressionReceptionPeriod' => DeadlineKind::Interest,
		'cac:TenderingProcess/cac:AdditionalInformationRequestPeriod' => DeadlineKind::Questions,
	];

	/** @var list<\DOMElement> */
	private readonly array $lots;

	/**
	 * @param non-empty-string $zone IANA zone of the buyer
	 * @param ?string $publishedOn YYYY-MM-DD
	 */
	public function __construct(
		private readonly NoticeDocument $notice,
		private readonly string $zone,
		private readonly ?string $publishedOn,
	) {
		$this->lots = $notice->all(self::LOTS);
	}

	/**
	 * @return list<LotRecord>
	 * @throws Reason when a lot doesn't say what is bought although it has a place for it
	 */
	public function lots(): array {
		$lots = [];
		foreach ($this->lots as $lot) {
			$value = $this->notice->first(self::PROJECT . '/cac:RequestedTenderTotal/cbc:EstimatedOverallContractAmount', $lot);
			$sme = $this->notice->text(self::PROJECT . '/cbc:SMESuitableIndicator', $lot);
			if ($this->notice->first(self::PROJECT . '/cac:MainCommodityClassification[not(*)]', $lot) !== null) {
				throw new Reason(CallReason::LOT_WITHOUT_CPV, ['lot' => $this->id($lot)]);
			}
			$lots[] = new LotRecord(
				$this->id($lot),
				$this->notice->labelled(self::PROJECT . '/cbc:Name', $lot),
				$this->notice->labelled(self::PROJECT . '/cbc:Description', $lot),
				CpvCode::codes([
					...$this->notice->texts(self::PROJECT . '/cac:MainCommodityClassification/cbc:ItemClassificationCode', $lot),
					...$this->notice->texts(self::PROJECT . '/cac:AdditionalCommodityClassification/cbc:ItemClassificationCode', $lot),
				]),
				$value === null ? null : Amount::cents(trim($value->textContent)),
				Amount::currency($value?->getAttribute('currencyID')),
				['true' => true, 'false' => false][strtolower($sme)] ?? null,
			);
		}
		return $lots;
	}

	/**
	 * BT-131, BT-1311, BT-630 and BT-13, per lot.
	 *
	 * @return list<LotDeadline>
	 * @throws Reason when a date doesn't exist
	 */
	public function deadlines(): array {
		$deadlines = [];
		foreach ($this->lots as $lot) {
			foreach (self::PERIODS as $path => $kind) {
				$period = $this->notice->first($path, $lot);
				$date = $period === null ? '' : $this->notice->text('cbc:EndDate', $period);
				if ($period === null || $date === '') {
					continue;
				}
				$time = $this->notice->text('cbc:EndTime', $period);
				try {
					$wall = WallTime::parse($date, $time);
				} catch (InvalidValue $value) {
					throw new Reason(CallReason::BAD_DATE, ['date' => mb_substr($value->getMessage(), 0, 40)]);
				}
				$deadlines[] = new LotDeadline(Deadline::of($kind, $wall, $this->zone, $this->publishedOn), [$this->id($lot)]);
			}
		}
		return $deadlines;
	}

	/** @return list<string> BT-97, ISO 639-1 */
	public function answerLanguages(): array {
		return IsoLanguage::all($this->notice->texts(self::LOTS . '/cac:TenderingTerms/cac:Language/cbc:ID'));
	}

	/** @return list<?Link> BT-15, BT-615 and BT-18 */
	public function links(): array {
		$links = [];
		$documents = self::LOTS . '/cac:TenderingTerms/cac:CallForTendersDocumentReference[cbc:DocumentType=\'%s\']/cac:Attachment/cac:ExternalReference/cbc:URI';
		foreach (['non-restricted-document' => Link::DOCUMENTS, 'restricted-document' => Link::RESTRICTED] as $type => $kind) {
			foreach ($this->notice->texts(sprintf($documents, $type)) as $url) {
				$links[] = Link::to($kind, $url);
			}
		}
		foreach ($this->notice->texts(self::LOTS . '/cac:TenderingTerms/cac:TenderRecipientParty/cbc:EndpointID') as $url) {
			$links[] = Link::to(Link::SUBMISSION, $url);
		}
		return $links;
	}

	private function id(\DOMElement $lot): string {
		return LotRecord::name($this->notice->text('cbc:ID', $lot));
	}
}
