<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Eforms;

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

/** Reads one eForms notice into a record. Paths: eForms SDK, fields.json; the BT numbers stand beside them. */
final class EformsNotice {
	private const PROJECT = 'cac:ProcurementProject';

	public function __construct(
		private readonly NoticeDocument $notice,
	) {
	}

	/**
	 * @param string $hash SHA-1 of the file
	 * @throws Reason when the notice can't be taken
	 */
	public function record(string $hash): NoticeRecord {
		$noticeId = Publication::uuid($this->notice->text("cbc:ID[@schemeName='notice-id']"));
		$procedureId = $this->procedureId();
		if ($noticeId === null) {
			throw new Reason(CallReason::NO_ID);
		}
		$form = $this->form();
		$organisations = new EformsBuyer($this->notice);
		$organisations->check();
		$publishedOn = $this->publishedOn();
		$parts = new EformsLots($this->notice, BuyerZone::of($organisations->country()), $publishedOn ?? $this->issuedOn());
		$lots = $parts->lots();
		$titles = $this->inNoticeLanguage($this->notice->labelled(self::PROJECT . '/cbc:Name'));
		$titles = $titles === [] ? $lots[0]->titles ?? [] : $titles;
		if ($titles === []) {
			throw new Reason(CallReason::NO_TITLE);
		}
		$codes = $this->codes();
		$value = self::PROJECT . '/cac:RequestedTenderTotal/cbc:EstimatedOverallContractAmount';
		$version = (int)$this->notice->text('cbc:VersionID');
		return new NoticeRecord(
			number: 1,
			line: null,
			source: 'eforms',
			sourceId: $this->publication() ?? $noticeId . '-' . str_pad((string)$version, 2, '0', STR_PAD_LEFT),
			keys: $this->keys($noticeId, $procedureId),
			hash: $hash,
			form: $form,
			state: $form->state($this->isCancelled(), $this->isWithoutWinner()),
			titles: $titles,
			level: Level::guess($organisations->legalType(), $organisations->name($this->noticeLanguage())),
			procedureId: $procedureId,
			noticeId: $noticeId,
			noticeVersion: $version,
			issuedAt: $this->issuedAt(),
			publishedOn: $publishedOn,
			subtype: $this->subtype(),
			buyer: $organisations->name($this->noticeLanguage()),
			summaries: $this->inNoticeLanguage($this->notice->labelled(self::PROJECT . '/cbc:Description')),
			noticeLanguages: IsoLanguage::all([$this->noticeLanguage(), ...$this->notice->texts('cac:AdditionalNoticeLanguage/cbc:ID')]),
			answerLanguages: $parts->answerLanguages(),
			cpv: CpvCode::codes($this->notice->texts(self::PROJECT . '/cac:MainCommodityClassification/cbc:ItemClassificationCode'))[0] ?? $codes[0] ?? null,
			cpvs: $codes,
			places: $this->places(),
			valueCents: Amount::cents($this->notice->text($value)),
			currency: Amount::currency($this->notice->first($value)?->getAttribute('currencyID')),
			lots: $lots,
			deadlines: Deadlines::of($parts->deadlines(), array_map(static fn ($lot): string => $lot->id, $lots)),
			links: $this->links($parts),
			reason: $this->reason(),
		);
	}

	/** BT-04 */
	private function procedureId(): ?string {
		return Publication::uuid($this->notice->text('cbc:ContractFolderID'));
	}

	/** OPP-070, BT-03 and BT-02 */
	private function form(): NoticeForm {
		$form = NoticeForm::find($this->subtype() ?? '', $this->notice->first('cbc:NoticeTypeCode')?->getAttribute('listName') ?? '', $this->notice->text('cbc:NoticeTypeCode'));
		return $form ?? throw new Reason(CallReason::NO_FORM, ['subtype' => mb_substr($this->subtype() ?? '?', 0, 20)]);
	}

	private function subtype(): ?string {
		$subtype = $this->notice->text(NoticeDocument::EXT . '/efac:NoticeSubType/cbc:SubTypeCode');
		return $subtype === '' ? null : mb_substr($subtype, 0, 4);
	}

	/** BT-702 */
	private function noticeLanguage(): string {
		return $this->notice->text('cbc:NoticeLanguageCode');
	}

	/** OPP-010 */
	private function publication(): ?string {
		return Publication::number($this->notice->text(NoticeDocument::EXT . "/efac:Publication/efbc:NoticePublicationID[@schemeName='ojs-notice-id']"));
	}

	/** OPP-012 */
	private function publishedOn(): ?string {
		return self::day($this->notice->text(NoticeDocument::EXT . '/efac:Publication/efbc:PublicationDate'));
	}

	/** BT-05 */
	private function issuedOn(): ?string {
		return self::day($this->notice->text('cbc:IssueDate'));
	}

	private function issuedAt(): int {
		try {
			$wall = WallTime::parse($this->notice->text('cbc:IssueDate'), $this->notice->text('cbc:IssueTime'));
		} catch (InvalidValue) {
			$day = $this->publishedOn();
			return $day === null ? 0 : (new \DateTimeImmutable($day . ' 00:00 UTC'))->getTimestamp();
		}
		return $wall->moment(new \DateTimeZone($wall->offset ?? 'UTC'))->getTimestamp();
	}

	/** @return non-empty-list<string> */
	private function keys(string $noticeId, ?string $procedureId): array {
		$keys = ['notice:' . $noticeId];
		if ($procedureId !== null) {
			$keys[] = 'procedure:' . $procedureId;
		}
		$publication = $this->publication();
		if ($publication !== null) {
			$keys[] = 'publication:' . $publication;
		}
		// BT-758: the notice that this one changes; it may never have come in
		foreach ($this->notice->texts(NoticeDocument::EXT . '/efac:Changes/efbc:ChangedNoticeIdentifier') as $changed) {
			$key = Publication::key($changed);
			if ($key !== null) {
				$keys[] = $key;
			}
		}
		return array_values(array_unique($keys));
	}

	/** BT-140: only a change that takes back the whole notice */
	private function isCancelled(): bool {
		foreach ($this->notice->texts(NoticeDocument::EXT . '/efac:Changes/efac:ChangeReason/cbc:ReasonCode') as $code) {
			if (str_starts_with($code, 'cancel')) {
				return true;
			}
		}
		return false;
	}

	/** BT-142: every lot was closed without a winner */
	private function isWithoutWinner(): bool {
		$results = $this->notice->texts(NoticeDocument::EXT . '/efac:NoticeResult/efac:LotResult/cbc:TenderResultCode');
		return $results !== [] && array_unique($results) === ['clos-nw'];
	}

	/** BT-141 and BT-762 */
	private function reason(): string {
		$changes = NoticeDocument::EXT . '/efac:Changes/';
		$words = [
			...$this->notice->texts($changes . 'efac:Change/efbc:ChangeDescription'),
			...$this->notice->texts($changes . 'efac:ChangeReason/efbc:ReasonDescription'),
		];
		return mb_substr(implode(' · ', array_unique($words)), 0, 1000);
	}

	/**
	 * BT-262 and BT-263, of the procedure first, then of its lots.
	 *
	 * @return list<string>
	 */
	private function codes(): array {
		$codes = [];
		foreach ([self::PROJECT, 'cac:ProcurementProjectLot/' . self::PROJECT] as $project) {
			foreach (['Main', 'Additional'] as $which) {
				$codes = [...$codes, ...$this->notice->texts($project . '/cac:' . $which . 'CommodityClassification/cbc:ItemClassificationCode')];
			}
		}
		return CpvCode::codes($codes);
	}

	/**
	 * BT-5071 and BT-5141, of the procedure and of its lots.
	 *
	 * @return list<PlaceHint>
	 */
	private function places(): array {
		$places = [];
		foreach ([self::PROJECT, 'cac:ProcurementProjectLot/' . self::PROJECT] as $project) {
			foreach ($this->notice->all($project . '/cac:RealizedLocation/cac:Address') as $address) {
				$hint = new PlaceHint(
					strtoupper(mb_substr($this->notice->text('cbc:CountrySubentityCode', $address), 0, 5)),
					strtoupper(mb_substr($this->notice->text('cac:Country/cbc:IdentificationCode', $address), 0, 3)),
				);
				$places[$hint->key()] = $hint;
			}
		}
		unset($places['||']);
		return array_values($places);
	}

	/** @return list<Link> */
	private function links(EformsLots $parts): array {
		$publication = $this->publication();
		return Link::unique([
			$publication === null ? null : Link::to(Link::NOTICE, Publication::page($publication), 'TED ' . $publication),
			...$parts->links(),
		]);
	}

	/**
	 * @param list<array{string, string}> $texts
	 * @return list<array{string, string}> the same with the notice's own language first
	 */
	private function inNoticeLanguage(array $texts): array {
		$own = $this->noticeLanguage();
		usort($texts, static fn (array $a, array $b): int => ($b[0] === $own) <=> ($a[0] === $own));
		return $texts;
	}

	private static function day(string $written): ?string {
		try {
			return WallTime::parse($written)->date;
		} catch (InvalidValue) {
			return null;
		}
	}
}
