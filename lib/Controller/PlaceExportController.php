<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Place\Exchange\CsvFile;
use OCA\SmartCommons\Place\Exchange\GeoJsonFile;
use OCA\SmartCommons\Place\Exchange\KmlFile;
use OCA\SmartCommons\Place\Export\FileStream;
use OCA\SmartCommons\Place\Export\OpeningCalendar;
use OCA\SmartCommons\Place\Export\PlaceRows;
use OCA\SmartCommons\Place\Find\PlaceFilter;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\IL10N;
use OCP\IRequest;

/** The places of a search as a file. The ending says which; a parameter for it would be the server's own. */
final class PlaceExportController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly PlaceRows $rows,
		private readonly OpeningCalendar $openings,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[Access(Access::MEMBER)]
	#[UserRateLimit(limit: 120, period: 3600)]
	#[FrontpageRoute(verb: 'GET', url: '/places/export.csv')]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function csv(): FileStream {
		return new FileStream(CsvFile::write($this->rows()), 'text/csv; charset=utf-8', $this->l10n->t('places') . '.csv');
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[Access(Access::MEMBER)]
	#[UserRateLimit(limit: 120, period: 3600)]
	#[FrontpageRoute(verb: 'GET', url: '/places/export.geojson')]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function geojson(): FileStream {
		return new FileStream(GeoJsonFile::write($this->rows()), 'application/geo+json', $this->l10n->t('places') . '.geojson');
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[Access(Access::MEMBER)]
	#[UserRateLimit(limit: 120, period: 3600)]
	#[FrontpageRoute(verb: 'GET', url: '/places/export.kml')]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function kml(): FileStream {
		return new FileStream(KmlFile::write($this->rows()), 'application/vnd.google-earth.kml+xml', $this->l10n->t('places') . '.kml');
	}

	/** When they are open in the next four weeks. */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[Access(Access::MEMBER)]
	#[UserRateLimit(limit: 120, period: 3600)]
	#[FrontpageRoute(verb: 'GET', url: '/places/export.ics')]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function ics(): FileStream {
		$calendar = $this->openings->of($this->filter(), $this->readers->current(), $this->l10n->t('Opening hours'));
		return new FileStream([$calendar->toString()], 'text/calendar; charset=utf-8', $this->l10n->t('places') . '.ics');
	}

	/** @return \Generator<int, array<string, string>> */
	private function rows(): \Generator {
		return $this->rows->of($this->filter(), $this->readers->current());
	}

	private function filter(): PlaceFilter {
		return PlaceFilter::of(Input::of($this->request, $this->l10n), $this->l10n);
	}
}
