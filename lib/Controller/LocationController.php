<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Community\Location\Location;
use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Location\LocationType;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Places of Belgium. */
final class LocationController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly LocationService $places,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	/** @throws Problem */
	#[Access(Access::MEMBER)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/locations')]
	public function index(): DataResponse {
		[$query, $type, $from, $limit] = $this->input()->collect(static fn (Input $input): array => [
			$input->stringOrNull('q', 200) ?? '',
			$input->oneOfOrNull('type', ['municipality', 'province', 'region']),
			$input->idOrNull('from'),
			$input->limit(),
		]);
		$found = $this->places->search($query, $type === null ? null : LocationType::ofWord($type), $limit);
		$from = $from === null ? null : $this->places->find($from);
		return $this->one(array_map(fn (Location $place): array => $this->view($place, $from), $found));
	}

	/** @throws Problem */
	#[Access(Access::MEMBER)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/locations/{id}')]
	public function show(string $id): DataResponse {
		$from = $this->input()->idOrNull('from');
		$id = $this->id($id);
		$places = $this->places->byIds($from === null ? [$id] : [$id, $from]);
		$place = $places[$id] ?? throw $this->notFound();
		return $this->one($this->view($place, $places[$from ?? 0] ?? null));
	}

	/** @return array<string, mixed> */
	private function view(Location $place, ?Location $from): array {
		return [
			'id' => $place->id,
			'type' => $place->type->word(),
			'name' => $place->name($this->readers->current()->language()),
			'postcodes' => $place->postcodes,
			'nis' => $place->nis,
			'nuts' => $place->nuts,
			'parentId' => $place->parentId,
			'km' => $from === null ? null : $from->at->km($place->at),
		];
	}
}
