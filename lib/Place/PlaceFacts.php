<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Rules\Point;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Place\Rules\EquipmentItem;
use OCA\SmartCommons\Place\Rules\FactReader;
use OCA\SmartCommons\Place\Rules\Fault;
use OCA\SmartCommons\Place\Rules\FieldAudience;
use OCA\SmartCommons\Place\Rules\Hours\InvalidHours;
use OCA\SmartCommons\Place\Rules\Hours\OpeningHours;
use OCA\SmartCommons\Place\Rules\InvalidFacts;
use OCA\SmartCommons\Place\Rules\PlaceAccess;
use OCA\SmartCommons\Place\Rules\PlaceKind;
use OCA\SmartCommons\Place\Rules\PlaceLink;
use OCA\SmartCommons\Place\Rules\PlaceState;
use OCA\SmartCommons\Place\Rules\PriceMode;
use OCA\SmartCommons\Place\Rules\Scope;
use OCA\SmartCommons\Place\Rules\Wheelchair;

/**
 * All that can be edited of a place, by a form, a suggestion or an import; names of fields are the contract's and the
 * columns' of a CSV file. Immutable, and never wrong in itself: whether an id exists is another question. Two places
 * have the same value in a field when the field's values of toArray() are the same.
 */
final readonly class PlaceFacts {
	/**
	 * @param non-empty-array<string, string> $names per language
	 * @param array<string, string> $sentence what it is, in a sentence
	 * @param array<string, string> $about Markdown
	 * @param string $language in which it was written first
	 * @param ?int $scopeId the municipality, province or region that it serves
	 * @param ?Point $position null where only the municipality is known, or online
	 * @param ?int $locationId municipality where it is
	 * @param ?OpeningHours $hours null when they aren't known
	 * @param list<string> $languages spoken there, ISO 639-1
	 * @param list<PlaceLink> $links
	 * @param array{email: FieldAudience, phone: FieldAudience, person: FieldAudience, street: FieldAudience} $fieldAudience
	 * @param ?string $pausedUntil YYYY-MM-DD, of a paused place
	 * @param ?int $successorId the place that goes on in its stead
	 * @param list<int> $themes
	 * @param list<EquipmentItem> $equipment
	 */
	private function __construct(
		public PlaceKind $kind,
		public array $names,
		public array $sentence,
		public array $about,
		public string $language,
		public Scope $scope,
		public ?int $scopeId,
		public ?Point $position,
		public ?int $locationId,
		public string $street,
		public string $postcode,
		public PlaceAccess $access,
		public PriceMode $price,
		public string $priceText,
		public ?int $depositCents,
		public ?OpeningHours $hours,
		public string $hoursText,
		public string $email,
		public string $phone,
		public string $person,
		public string $website,
		public array $languages,
		public Wheelchair $wheelchair,
		public array $links,
		public array $fieldAudience,
		public PlaceState $state,
		public ?string $pausedUntil,
		public ?int $successorId,
		public array $themes,
		public array $equipment,
	) {
	}

	/** @return list<string> names of all fields, in the order of a form */
	public static function fields(): array {
		return [
			'kind', 'names', 'sentence', 'about', 'language', 'scope', 'scopeId', 'position', 'locationId', 'street', 'postcode',
			'access', 'price', 'priceText', 'depositCents', 'hours', 'hoursText', 'email', 'phone', 'person', 'website',
			'languages', 'wheelchair', 'links', 'fieldAudience', 'state', 'pausedUntil', 'successorId', 'themes', 'equipment',
		];
	}

	/**
	 * @param array<array-key, mixed> $values by field, as toArray() makes them; what is absent or null has its usual value
	 * @throws InvalidFacts naming each field that is wrong
	 */
	public static function fromArray(array $values): self {
		$reader = new FactReader($values);
		$reader->only(self::fields());
		$kind = PlaceKind::from($reader->word('kind', self::words(PlaceKind::cases())));
		$names = $reader->texts('names', 120, oneLine: true);
		if ($names === []) {
			$reader->fault('names', Fault::Needed);
		}
		$scope = Scope::from($reader->word('scope', self::words(Scope::cases()), Scope::Municipality->value));
		$scopeId = $reader->int('scopeId', 1, PHP_INT_MAX);
		$position = self::position($reader);
		$locationId = $reader->int('locationId', 1, PHP_INT_MAX);
		if ($scope !== Scope::Online && $position === null && $locationId === null) {
			$reader->fault('locationId', Fault::NeedsLocation);
		}
		if (in_array($scope, [Scope::Province, Scope::Region], true) && $scopeId === null) {
			$reader->fault('scopeId', Fault::NeedsArea);
		}
		$state = PlaceState::ofWord($reader->word('state', self::stateWords(), PlaceState::Active->word())) ?? PlaceState::Active;
		$pausedUntil = $reader->day('pausedUntil');
		if ($pausedUntil !== null && $state !== PlaceState::Paused) {
			$reader->fault('pausedUntil', Fault::NeedsPause);
		}
		$successorId = $reader->int('successorId', 1, PHP_INT_MAX);
		if (in_array($state, [PlaceState::Moved, PlaceState::Succeeded], true) !== ($successorId !== null)) {
			$reader->fault('successorId', Fault::NeedsSuccessor);
		}
		$sentence = $reader->texts('sentence', 300, oneLine: true);
		$about = $reader->texts('about', 10_000);
		$language = $reader->word('language', Texts::LANGUAGES, array_key_first($names) ?? Texts::LANGUAGES[0]);
		$street = $reader->line('street', 200);
		$postcode = $reader->line('postcode', 12);
		$access = PlaceAccess::from($reader->word('access', self::words(PlaceAccess::cases()), PlaceAccess::Everybody->value));
		$price = PriceMode::from($reader->word('price', self::words(PriceMode::cases()), PriceMode::Free->value));
		$priceText = $reader->text('priceText', 500);
		$depositCents = $reader->int('depositCents', 0, 100_000_000);
		$hours = self::hours($reader);
		$hoursText = $reader->text('hoursText', 500);
		$email = self::email($reader);
		$phone = self::phone($reader);
		$person = $reader->line('person', 120);
		$website = $reader->link('website', 500);
		$languages = $reader->words('languages', 12, '/^[a-z]{2}$/D', 'nl, fr, en, de, …');
		$wheelchair = Wheelchair::from($reader->word('wheelchair', self::words(Wheelchair::cases()), Wheelchair::Unknown->value));
		$links = $reader->objects('links', 20, self::link(...));
		$fieldAudience = self::fieldAudience($reader);
		$themes = $reader->ids('themes', 20);
		$equipment = $reader->objects('equipment', 300, self::item(...));
		$reader->done();
		return new self(
			$kind, $names === [] ? ['nl' => ''] : $names, $sentence, $about, $language, $scope, $scopeId, $position, $locationId, $street, $postcode,
			$access, $price, $priceText, $depositCents, $hours, $hoursText, $email, $phone, $person, $website,
			$languages, $wheelchair, $links, $fieldAudience, $state, $pausedUntil, $successorId, $themes, $equipment,
		);
	}

	/**
	 * @return array{
	 *   kind: string, names: non-empty-array<string, string>, sentence: array<string, string>, about: array<string, string>, language: string,
	 *   scope: string, scopeId: ?int, position: ?array{lat: float, lon: float}, locationId: ?int, street: string, postcode: string,
	 *   access: string, price: string, priceText: string, depositCents: ?int, hours: ?array<string, mixed>, hoursText: string,
	 *   email: string, phone: string, person: string, website: string, languages: list<string>, wheelchair: string,
	 *   links: list<array{kind: string, url: string, label: string}>,
	 *   fieldAudience: array{email: string, phone: string, person: string, street: string},
	 *   state: string, pausedUntil: ?string, successorId: ?int, themes: list<int>,
	 *   equipment: list<array{entryId: ?int, names: array<string, string>, amount: int, conditions: string, reservable: bool, seenOn: ?string}>
	 * } in the order of fields()
	 */
	public function toArray(): array {
		return [
			'kind' => $this->kind->value,
			'names' => $this->names,
			'sentence' => $this->sentence,
			'about' => $this->about,
			'language' => $this->language,
			'scope' => $this->scope->value,
			'scopeId' => $this->scopeId,
			'position' => $this->position === null ? null : ['lat' => $this->position->lat / 100_000, 'lon' => $this->position->lon / 100_000],
			'locationId' => $this->locationId,
			'street' => $this->street,
			'postcode' => $this->postcode,
			'access' => $this->access->value,
			'price' => $this->price->value,
			'priceText' => $this->priceText,
			'depositCents' => $this->depositCents,
			'hours' => $this->hours?->toArray(),
			'hoursText' => $this->hoursText,
			'email' => $this->email,
			'phone' => $this->phone,
			'person' => $this->person,
			'website' => $this->website,
			'languages' => $this->languages,
			'wheelchair' => $this->wheelchair->value,
			'links' => array_map(static fn (PlaceLink $link): array => $link->toArray(), $this->links),
			'fieldAudience' => [
				'email' => $this->fieldAudience['email']->word(),
				'phone' => $this->fieldAudience['phone']->word(),
				'person' => $this->fieldAudience['person']->word(),
				'street' => $this->fieldAudience['street']->word(),
			],
			'state' => $this->state->word(),
			'pausedUntil' => $this->pausedUntil,
			'successorId' => $this->successorId,
			'themes' => $this->themes,
			'equipment' => array_map(static fn (EquipmentItem $item): array => $item->toArray(), $this->equipment),
		];
	}

	/**
	 * The same with some fields changed.
	 *
	 * @param array<array-key, mixed> $changes by field
	 * @throws InvalidFacts
	 */
	public function with(array $changes): self {
		return self::fromArray($changes + $this->toArray());
	}

	/**
	 * What differs, in the order of fields().
	 *
	 * @return array<string, array{was: mixed, became: mixed}> by field
	 */
	public function changesTo(self $after): array {
		$was = $this->toArray();
		$became = $after->toArray();
		$changes = [];
		foreach (self::fields() as $field) {
			if ($was[$field] != $became[$field] || json_encode($was[$field]) !== json_encode($became[$field])) {
				$changes[$field] = ['was' => $was[$field], 'became' => $became[$field]];
			}
		}
		return $changes;
	}

	/** The name in the first language that there is, the original first. */
	public function name(): string {
		return Texts::best($this->names, [$this->language])['text'];
	}

	private static function position(FactReader $reader): ?Point {
		$object = $reader->object('position');
		if ($object === null) {
			return null;
		}
		$object->only(['lat', 'lon']);
		$reader->take($object);
		$lat = $object->degrees('lat', 90);
		$lon = $object->degrees('lon', 180);
		if ($lat === null || $lon === null) {
			$reader->fault('position', Fault::NotPosition);
			return null;
		}
		return new Point($lat, $lon);
	}

	private static function hours(FactReader $reader): ?OpeningHours {
		$values = $reader->raw('hours');
		try {
			return $values === null ? null : OpeningHours::fromArray($values);
		} catch (InvalidHours) {
			$reader->fault('hours', Fault::BadHours);
			return null;
		}
	}

	private static function email(FactReader $reader): string {
		$email = $reader->line('email', 200);
		if ($email !== '' && filter_var($email, FILTER_VALIDATE_EMAIL, FILTER_FLAG_EMAIL_UNICODE) === false) {
			$reader->fault('email', Fault::NotMail);
		}
		return $email;
	}

	private static function phone(FactReader $reader): string {
		$phone = $reader->line('phone', 60);
		if ($phone !== '' && preg_match('~^\+?[0-9][0-9 ./()-]{4,40}$~D', $phone) !== 1) {
			$reader->fault('phone', Fault::NotPhone);
		}
		return $phone;
	}

	private static function link(FactReader $reader): PlaceLink {
		$reader->only(['kind', 'url', 'label']);
		$link = new PlaceLink($reader->word('kind', PlaceLink::KINDS, 'page'), $reader->link('url', 500), $reader->line('label', 120));
		if ($link->url === '') {
			$reader->fault('url', Fault::Needed);
		}
		return $link;
	}

	private static function item(FactReader $reader): EquipmentItem {
		$reader->only(['entryId', 'names', 'amount', 'conditions', 'reservable', 'seenOn']);
		$item = new EquipmentItem(
			$reader->int('entryId', 1, PHP_INT_MAX),
			$reader->texts('names', 120, oneLine: true),
			$reader->int('amount', 1, 10_000) ?? 1,
			$reader->text('conditions', 300),
			$reader->bool('reservable'),
			$reader->day('seenOn'),
		);
		if ($item->entryId === null && $item->names === []) {
			$reader->fault('names', Fault::Needed);
		}
		return $item;
	}

	/** @return array{email: FieldAudience, phone: FieldAudience, person: FieldAudience, street: FieldAudience} */
	private static function fieldAudience(FactReader $reader): array {
		$object = $reader->object('fieldAudience') ?? new FactReader([]);
		$object->only(['email', 'phone', 'person', 'street']);
		$read = static fn (string $field): FieldAudience => FieldAudience::ofWord(
			$object->word($field, ['public', 'members', 'editors'], 'public'),
		) ?? FieldAudience::Public;
		$audience = ['email' => $read('email'), 'phone' => $read('phone'), 'person' => $read('person'), 'street' => $read('street')];
		$reader->take($object);
		return $audience;
	}

	/**
	 * @template T of \BackedEnum
	 * @param non-empty-list<T> $cases
	 * @return non-empty-list<string>
	 */
	private static function words(array $cases): array {
		return array_map(static fn (\BackedEnum $case): string => (string)$case->value, $cases);
	}

	/** @return non-empty-list<string> */
	private static function stateWords(): array {
		return array_map(static fn (PlaceState $state): string => $state->word(), PlaceState::cases());
	}
}
