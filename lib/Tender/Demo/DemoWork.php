<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Demo;

use OCA\SmartCommons\Community\Group\GroupDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Tender\Dossier\DossierNotes;
use OCA\SmartCommons\Tender\Dossier\DossierPeople;
use OCA\SmartCommons\Tender\Dossier\DossierService;
use OCA\SmartCommons\Tender\Dossier\Participant;
use OCA\SmartCommons\Tender\Rules\Criteria;
use OCA\SmartCommons\Tender\Rules\DossierState;
use OCA\SmartCommons\Tender\Rules\ParticipantRole;
use OCA\SmartCommons\Tender\Watch\WatchQuery;
use OCA\SmartCommons\Tender\Watch\WatchService;

/** Gives the groups of the demonstration something to look for, and work in progress. */
final class DemoWork {
	/** What the groups look for, in turn. */
	private const WATCHES = [
		[['nl' => 'Podium, licht en geluid', 'fr' => 'Scène, son et lumière', 'en' => 'Stage, light and sound'], ['words' => ['podium', 'geluid', 'licht', 'sonorisation', 'éclairage', 'stage', 'régie'], 'daysLeft' => 3]],
		[['nl' => 'Kunst in de buurt', 'fr' => 'L’art dans les quartiers', 'en' => 'Art in the neighbourhood'], ['cpv' => ['92312'], 'levels' => ['municipal', 'regional', 'private']]],
		[['nl' => 'Film en foto', 'fr' => 'Film et photo', 'en' => 'Film and photography'], ['cpv' => ['921', '7996'], 'words' => ['video', 'film', 'foto', 'photo', 'audiovisuel', 'documentaire']]],
		[['nl' => 'Vertalen en tolken', 'fr' => 'Traduction et interprétation', 'en' => 'Translation and interpreting'], ['cpv' => ['7953', '7954'], 'exclude' => ['drukwerk']]],
		[['nl' => 'Opleiding en ateliers', 'fr' => 'Formations et ateliers', 'en' => 'Training and workshops'], ['cpv' => ['80', '9231'], 'words' => ['atelier', 'opleiding', 'formation', 'workshop']]],
		[['nl' => 'Europese oproepen', 'fr' => 'Appels européens', 'en' => 'European calls'], ['levels' => ['european'], 'daysLeft' => 7]],
		[['nl' => 'Vormgeving en web', 'fr' => 'Graphisme et web', 'en' => 'Design and web'], ['cpv' => ['798', '724', '7934']]],
		[['nl' => 'Scenografie en tentoonstellingen', 'fr' => 'Scénographie et expositions', 'en' => 'Exhibition design'], ['words' => ['scenografie', 'scénographie', 'tentoonstelling', 'exposition', 'decor', 'décors']]],
	];

	private const NOTES = [
		'nl' => ['Ik ken de zaal en heb het technische plan.', 'Wie schrijft het deel over duurzaamheid?'],
		'fr' => ['Je connais le lieu, j’ai le plan technique.', 'Qui rédige la partie sur la durabilité ?'],
		'en' => ['I know the place and have the technical plan.', 'Who writes the part on sustainability?'],
	];

	private const REASONS = ['nl' => 'Te groot voor ons op dit moment', 'fr' => 'Trop grand pour nous en ce moment', 'en' => 'Too large for us at the moment'];

	public function __construct(
		private readonly GroupDirectory $groups,
		private readonly ReaderSource $readers,
		private readonly WatchService $watches,
		private readonly WatchQuery $query,
		private readonly DossierService $dossiers,
		private readonly DossierPeople $people,
		private readonly DossierNotes $notes,
	) {
	}

	/**
	 * @param list<array{id: int, coordinator: string}> $groups
	 * @param int $now unix seconds
	 * @return list<array{id: int, groupId: int, coordinator: string}> the work that is being prepared now
	 */
	public function fill(array $groups, int $now): array {
		$prepared = [];
		foreach ($groups as $i => $group) {
			$reader = $this->readers->of($group['coordinator']);
			if (!$reader->coordinates($group['id']) || $this->watches->ofGroup($group['id'], $reader) !== []) {
				continue;
			}
			foreach ([$i, $i + 3] as $n) {
				[$names, $criteria] = self::WATCHES[$n % count(self::WATCHES)];
				$this->watches->create($group['id'], $names[$reader->language()] ?? $names['en'], Criteria::fromArray($criteria), $reader);
			}
			$calls = $this->query->closingFirst(Criteria::fromArray(self::WATCHES[$i % count(self::WATCHES)][1]), $reader, $now, 9);
			$id = $this->work($group['id'], $calls, $reader);
			if ($id !== null) {
				$prepared[] = ['id' => $id, 'groupId' => $group['id'], 'coordinator' => $group['coordinator']];
			}
		}
		return $prepared;
	}

	/**
	 * Every second call stays in the inbox; the others are in the hands of the group, each further than the one before.
	 *
	 * @param list<int> $calls
	 * @return ?int the one that is being prepared
	 */
	private function work(int $groupId, array $calls, Reader $reader): ?int {
		$language = $reader->language();
		$paths = [
			[DossierState::Preparing],
			[],
			[DossierState::Preparing, DossierState::Submitted],
			[DossierState::Dropped],
		];
		$prepared = null;
		foreach ($paths as $i => $path) {
			$callId = $calls[$i * 2] ?? null;
			if ($callId === null) {
				break;
			}
			$dossier = $this->dossiers->take($groupId, $callId, DossierState::Interesting, '', $reader);
			foreach ($path as $state) {
				$reason = $state === DossierState::Dropped ? self::REASONS[$language] ?? self::REASONS['en'] : '';
				$this->dossiers->move($dossier->id, $state, $reason, null, $reader, static fn (): array => []);
			}
			if ($i === 0) {
				$this->people($dossier->id, $groupId, $reader, $language);
				$prepared = $dossier->id;
			}
		}
		return $prepared;
	}

	/** The first three members take part, and the first two of them wrote something. */
	private function people(int $dossierId, int $groupId, Reader $reader, string $language): void {
		$members = $this->some($groupId);
		foreach ([ParticipantRole::Lead, ParticipantRole::Partner, ParticipantRole::Helper] as $i => $role) {
			if (isset($members[$i])) {
				$this->people->put($dossierId, new Participant($dossierId, (string)$members[$i]->uid, $role, ''), $reader);
			}
		}
		foreach (self::NOTES[$language] ?? self::NOTES['en'] as $i => $note) {
			if (isset($members[$i])) {
				$this->notes->add($dossierId, $note, $members[$i]);
			}
		}
	}

	/** @return list<Reader> the first three members with an account; who is there to be counted only has none */
	private function some(int $groupId): array {
		$found = [];
		foreach ($this->groups->members($groupId) as $uid) {
			$member = $this->readers->of($uid);
			if ($member->isIn($groupId) && array_push($found, $member) === 3) {
				break;
			}
		}
		return $found;
	}
}
