<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\NewPlaces;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceCheck;
use OCA\SmartCommons\Place\PlaceFacts;
use OCA\SmartCommons\Place\Sight;
use OCA\SmartCommons\Place\Truth\Rules\SuggestedField;
use OCP\AppFramework\Db\TTransactional;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;

/** Takes what somebody suggests, once it is known that it could be. */
final class SuggestionMaker {
	use TTransactional;

	/** what follows from where it is */
	private const WHERE = ['position', 'locationId', 'scope', 'scopeId'];

	public function __construct(
		private readonly IDBConnection $db,
		private readonly SuggestionMapper $suggestions,
		private readonly PlaceCheck $check,
		private readonly NewPlaces $new,
		private readonly Sight $sight,
		private readonly SuggestionNews $news,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * @param Reader $reader who suggests it; a guest for the place's contact
	 * @return positive-int id of the suggestion
	 * @throws Problem naming each field that is wrong
	 */
	public function change(Place $place, SuggestionInput $input, Reader $reader): int {
		$settled = $this->check->settle($this->check->facts($input->fields + $place->facts->toArray()), $place);
		$was = $place->facts->toArray();
		$became = $settled->facts->toArray();
		$changed = $place->facts->changesTo($settled->facts);
		$asked = array_keys($input->fields);
		// whether a guess at what one may not see was right isn't told
		$hidden = array_intersect($asked, $this->sight->hidden($place, $reader));
		$fields = [];
		foreach (PlaceFacts::fields() as $field) {
			$meant = in_array($field, $asked, true) || in_array($field, self::WHERE, true) && array_intersect($asked, self::WHERE) !== [];
			if ($meant && isset($changed[$field]) || in_array($field, $hidden, true)) {
				$fields[] = new SuggestedField($field, $was[$field], $became[$field]);
			}
		}
		// words alone are worth something too: who decides reads them and changes the place by hand
		if ($fields === [] && trim($input->note) === '') {
			throw $this->new->problems->nothingSuggested();
		}
		return $this->atomic(function () use ($place, $input, $fields, $reader): int {
			$id = $this->suggestions->insert($place->id, $reader->uid, $input->note, $place->version, $fields, $this->time->getTime());
			$this->news->suggested($id, $place, $reader->uid);
			return $id;
		}, $this->db);
	}

	/**
	 * @return positive-int id of the suggestion
	 * @throws Problem possible-duplicate, with the candidates
	 */
	public function place(SuggestionInput $input, Reader $reader): int {
		$settled = $this->check->settle($this->check->facts($input->fields), null);
		$this->new->refuseDouble($settled->facts, $input->notDuplicateOf, $reader);
		$values = $settled->facts->toArray();
		$fields = [];
		foreach (PlaceFacts::fields() as $field) {
			if (array_key_exists($field, $input->fields) || $field === 'locationId') {
				$fields[] = new SuggestedField($field, null, $values[$field]);
			}
		}
		return $this->atomic(fn (): int => $this->suggestions->insert(null, $reader->uid, $input->note, 0, $fields, $this->time->getTime()), $this->db);
	}
}
