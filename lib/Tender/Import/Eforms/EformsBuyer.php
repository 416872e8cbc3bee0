<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Eforms;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Import\CallReason;

/** The buyer of a notice. Names of contact persons are left where they are: they are personal data. */
final class EformsBuyer {
	private const ORGANISATIONS = NoticeDocument::EXT . '/efac:Organizations/efac:Organization';
	private ?\DOMElement $company = null;

	public function __construct(
		private readonly NoticeDocument $notice,
	) {
		$id = $notice->text('cac:ContractingParty/cac:Party/cac:PartyIdentification/cbc:ID');
		foreach ($notice->all(self::ORGANISATIONS . '/efac:Company') as $company) {
			if ($id !== '' && $notice->text('cac:PartyIdentification/cbc:ID', $company) === $id) {
				$this->company = $company;
				break;
			}
		}
	}

	/** @throws Reason when an organisation is named without saying who it is: the file is damaged */
	public function check(): void {
		if ($this->notice->first(self::ORGANISATIONS . '[not(*)]') !== null) {
			throw new Reason(CallReason::EMPTY_ORGANISATION);
		}
	}

	/** BT-500, in the language of the notice where there is a choice */
	public function name(string $language): string {
		if ($this->company === null) {
			return '';
		}
		$names = $this->notice->labelled('cac:PartyName/cbc:Name', $this->company);
		foreach ($names as [$label, $name]) {
			if ($label === $language) {
				return mb_substr($name, 0, 300);
			}
		}
		return mb_substr($names[0][1] ?? '', 0, 300);
	}

	/** BT-514, ISO 3166-1 alpha-3 */
	public function country(): string {
		return $this->company === null ? '' : $this->notice->text('cac:PostalAddress/cac:Country/cbc:IdentificationCode', $this->company);
	}

	/** BT-11 */
	public function legalType(): string {
		return $this->notice->text("cac:ContractingParty/cac:ContractingPartyType/cbc:PartyTypeCode[@listName='buyer-legal-type']");
	}
}
