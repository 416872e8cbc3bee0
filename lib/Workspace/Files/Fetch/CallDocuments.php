<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Fetch;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Tender\Call\CallHistory;
use OCA\SmartCommons\Tender\Call\CallMapper;
use OCA\SmartCommons\Tender\Dossier\DossierItems;
use OCA\SmartCommons\Tender\Dossier\DossierMapper;
use OCA\SmartCommons\Tender\Rules\Link;

/** Where the notice of a call says that its documents are. */
final readonly class CallDocuments {
	public function __construct(
		private DossierMapper $dossiers,
		private CallMapper $calls,
		private CallHistory $facts,
	) {
	}

	/** @return list<Link> of the call that a dossier is about; those behind a login too */
	public function of(ItemRef $ref, Reader $reader): array {
		$dossier = $ref->kind === DossierItems::KIND ? $this->dossiers->find($ref->id, $reader) : null;
		$call = $dossier === null ? null : $this->calls->find($dossier->callId, $reader);
		$links = $call === null ? [] : $this->facts->factsOf($call)->links;
		return array_values(array_filter($links, static fn (Link $link): bool => $link->kind === Link::DOCUMENTS || $link->kind === Link::RESTRICTED));
	}
}
