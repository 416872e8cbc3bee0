<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\News;

use OCA\SmartCommons\Community\Group\GroupDirectory;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsDesk;
use OCA\SmartCommons\Tender\Call\Call;
use OCA\SmartCommons\Tender\Dossier\Dossier;
use OCA\SmartCommons\Tender\Dossier\DossierItems;
use OCA\SmartCommons\Tender\Dossier\DossierTeams;
use OCA\SmartCommons\Tender\Rules\DossierState;
use OCA\SmartCommons\Tender\Rules\Mentions;

/** Tells what happens in a group's work on a call; inside the transaction of what happens. */
final readonly class DossierTelling {
	public function __construct(
		private NewsDesk $desk,
		private DossierTeams $teams,
		private GroupDirectory $groups,
	) {
	}

	/** @param ?string $actor who put that name to the work */
	public function joined(Dossier $dossier, string $uid, ?string $actor): void {
		$key = $dossier->id . ':' . NewsDesk::of($uid);
		if ($actor !== $uid) {
			$this->desk->tellThem(new News(DossierNews::PLACED, DossierNews::PLACED . ':' . $key, $this->ref($dossier), $dossier->groupId, [$uid], $actor));
		}
		$this->desk->tell(new News(DossierNews::JOINED, DossierNews::JOINED . ':' . $key, $this->ref($dossier), $dossier->groupId, actor: $uid));
	}

	/** Somebody no longer takes part: that they joined is no news any more. */
	public function left(Dossier $dossier, string $uid): void {
		$key = ':' . $dossier->id . ':' . NewsDesk::of($uid);
		$this->desk->takeBack([DossierNews::PLACED . $key, DossierNews::JOINED . $key]);
	}

	/** Whom the note names hears that; the others who take part hear that there is a note. */
	public function noted(Dossier $dossier, int $noteId, string $text, ?string $actor): void {
		$named = Mentions::of($text, $this->groups->members($dossier->groupId));
		$this->desk->tellThem(new News(DossierNews::MENTION, DossierNews::MENTION . ':' . $noteId, $this->ref($dossier), $dossier->groupId, $named, $actor));
		$others = array_values(array_diff($this->people($dossier), $named));
		$this->desk->tellThem(new News(DossierNews::NOTE, DossierNews::NOTE . ':' . $noteId, $this->ref($dossier), $dossier->groupId, $others, $actor));
	}

	public function noteRemoved(int $noteId): void {
		$this->desk->takeBack([DossierNews::MENTION . ':' . $noteId, DossierNews::NOTE . ':' . $noteId]);
	}

	/** @param Dossier $dossier as it was before */
	public function moved(Dossier $dossier, DossierState $to, ?string $actor): void {
		$this->desk->tellThem(new News(
			DossierNews::STATE,
			DossierNews::STATE . ':' . $dossier->id . ':' . $dossier->version,
			$this->ref($dossier),
			$dossier->groupId,
			$this->people($dossier),
			$actor,
			['state' => $to->value],
		));
		if (!in_array($to, [DossierState::Interesting, DossierState::Preparing], true)) {
			$this->over($dossier);
		}
	}

	/** Its deadline no longer matters to the group. */
	public function over(Dossier $dossier): void {
		$this->desk->takeBackAbout(new ItemRef(Call::KIND, max(1, $dossier->callId)), $dossier->groupId, CallNews::DEADLINE);
		$this->desk->takeBackAbout($this->ref($dossier), $dossier->groupId, CallNews::MY_DEADLINE);
	}

	/** @return list<string> who takes part and is still in the group */
	private function people(Dossier $dossier): array {
		return $this->teams->of([$dossier->id])[$dossier->id]->members ?? [];
	}

	private function ref(Dossier $dossier): ItemRef {
		return new ItemRef(DossierItems::KIND, max(1, $dossier->id));
	}
}
