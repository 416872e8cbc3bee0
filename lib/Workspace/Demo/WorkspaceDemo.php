<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Demo;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Workspace\Digest\Enrolment;
use OCA\SmartCommons\Workspace\Files\DocumentService;
use OCA\SmartCommons\Workspace\Files\FolderService;
use OCA\SmartCommons\Workspace\Files\WorkFolder;
use OCP\Files\File;
use OCP\Files\Folder;

/** Fills the folders of the demonstration's groups, and lets its coordinators be written to; what is there stays. */
final class WorkspaceDemo {
	/** the folder that new work begins with, and what is in it */
	private const TEMPLATE = [
		'nl' => ['Sjabloon', [
			'Begroting.csv' => "Post;Aantal;Prijs;Totaal\nUren voorbereiding;;;\nUren uitvoering;;;\nMateriaal;;;\nVervoer;;;\n",
			'Wat we altijd nodig hebben.md' => "# Wat we altijd nodig hebben\n\n- [ ] attest van de RSZ\n- [ ] verzekering\n- [ ] drie referenties\n- [ ] handtekening van wie mag tekenen\n",
		]],
		'fr' => ['Modèle', [
			'Budget.csv' => "Poste;Nombre;Prix;Total\nHeures de préparation;;;\nHeures de réalisation;;;\nMatériel;;;\nTransport;;;\n",
			'Ce qu’il nous faut toujours.md' => "# Ce qu’il nous faut toujours\n\n- [ ] attestation de l’ONSS\n- [ ] assurance\n- [ ] trois références\n- [ ] signature d’une personne habilitée\n",
		]],
		'en' => ['Template', [
			'Budget.csv' => "Item;Number;Price;Total\nHours of preparation;;;\nHours of work;;;\nMaterial;;;\nTransport;;;\n",
			'What we always need.md' => "# What we always need\n\n- [ ] social security certificate\n- [ ] insurance\n- [ ] three references\n- [ ] signature of somebody who may sign\n",
		]],
	];

	/** what a piece of work that is being prepared has on its list */
	private const DOCUMENTS = [
		'nl' => [
			'Plan van aanpak, eerste versie.md' => "# Plan van aanpak\n\nWie doet wat, en wanneer. Vul gerust aan.\n\n1. Plaatsbezoek\n2. Technische fiche\n3. Opbouw en repetitie\n",
			'Vragen aan de opdrachtgever.md' => "# Vragen\n\n- Is er een laadkade?\n- Mogen we de dag ervoor opbouwen?\n",
		],
		'fr' => [
			'Note d’intention, première version.md' => "# Note d’intention\n\nQui fait quoi, et quand. Complétez librement.\n\n1. Visite du lieu\n2. Fiche technique\n3. Montage et répétition\n",
			'Questions au commanditaire.md' => "# Questions\n\n- Y a-t-il un quai de chargement ?\n- Peut-on monter la veille ?\n",
		],
		'en' => [
			'Plan, first version.md' => "# Plan\n\nWho does what, and when. Please add to it.\n\n1. Visit to the place\n2. Technical sheet\n3. Set-up and rehearsal\n",
			'Questions to the buyer.md' => "# Questions\n\n- Is there a loading dock?\n- May we set up the day before?\n",
		],
	];

	public function __construct(
		private readonly ReaderSource $readers,
		private readonly FolderService $folders,
		private readonly WorkFolder $place,
		private readonly DocumentService $documents,
		private readonly Enrolment $enrolment,
	) {
	}

	/**
	 * Templates in the folders of the groups; call it once these are made, and before there is work.
	 *
	 * @param list<array{id: int, coordinator: string}> $groups
	 */
	public function prepare(array $groups): void {
		foreach ($groups as ['id' => $id, 'coordinator' => $uid]) {
			$this->enrolment->meetOne($uid);
			$folder = $this->place->of(self::ref('group', $id), $uid);
			[$name, $files] = self::in(self::TEMPLATE, $this->readers->of($uid));
			if ($folder !== null && !$folder->nodeExists($name)) {
				$this->write($folder->newFolder($name), $files);
			}
		}
	}

	/**
	 * Documents of the work that is being prepared, where its group has a folder.
	 *
	 * @param list<array{id: int, groupId: int, coordinator: string}> $work
	 * @return int how many were brought
	 */
	public function documents(array $work): int {
		$brought = 0;
		foreach ($work as ['id' => $id, 'groupId' => $groupId, 'coordinator' => $uid]) {
			$reader = $this->readers->of($uid);
			$ref = self::ref('dossier', $id);
			if ($this->place->of(self::ref('group', $groupId), $uid) === null) {
				continue;
			}
			$this->folders->make($ref, $reader);
			$folder = $this->place->of($ref, $uid);
			foreach ($folder === null ? [] : $this->write($folder, self::in(self::DOCUMENTS, $reader)) as $file) {
				$this->documents->attach($ref, $file->getId(), false, $reader);
				$brought++;
			}
		}
		return $brought;
	}

	/**
	 * @param array<string, string> $files contents by name
	 * @return list<File>
	 */
	private function write(Folder $folder, array $files): array {
		$written = [];
		foreach ($files as $name => $content) {
			$written[] = $folder->newFile($name, $content);
		}
		return $written;
	}

	/** @param non-empty-string $kind */
	private static function ref(string $kind, int $id): ItemRef {
		return new ItemRef($kind, max(1, $id));
	}

	/**
	 * @template T
	 * @param array{nl: T, fr: T, en: T} $texts
	 * @return T
	 */
	private static function in(array $texts, Reader $reader): mixed {
		return $texts[$reader->language()] ?? $texts['en'];
	}
}
