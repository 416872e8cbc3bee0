<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Core\Agenda\Agenda;
use OCA\SmartCommons\Core\Agenda\FeedService;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\BruteForceProtection;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataDisplayResponse;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\TextPlainResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Secret calendar addresses: making them, and reading the calendar behind one. */
final class FeedController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly FeedService $feeds,
		private readonly Agenda $agenda,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/feeds')]
	public function list(): DataResponse {
		return $this->one($this->feeds->list($this->readers->current()));
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[UserRateLimit(limit: 60, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/feeds')]
	public function create(): DataResponse {
		$groupId = $this->input()->intOrNull('groupId', PHP_INT_MIN);
		return $this->made($this->feeds->create($this->readers->current(), $groupId));
	}

	/** @return DataResponse<Http::STATUS_*, \stdClass, array{}> */
	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/feeds/{id}')]
	public function delete(string $id): DataResponse {
		$this->feeds->delete($this->readers->current(), $this->id($id));
		return $this->done();
	}

	/**
	 * The calendar itself, for calendar programs; with `?alarms=0` it doesn't warn. Whoever guesses is slowed down.
	 *
	 * @return DataDisplayResponse<Http::STATUS_OK, array<string, mixed>>|TextPlainResponse<Http::STATUS_NOT_FOUND, array<string, mixed>>
	 */
	#[PublicPage]
	#[NoCSRFRequired]
	#[Access(Access::GUEST)]
	#[AnonRateLimit(limit: 600, period: 3600)]
	#[BruteForceProtection(action: 'smartcommonsFeed')]
	#[FrontpageRoute(verb: 'GET', url: '/feed/{token}.ics', requirements: ['token' => '[A-Za-z0-9]{1,64}'])]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function read(string $token): DataDisplayResponse|TextPlainResponse {
		$calendar = $this->agenda->read($token, $this->request->getParam('alarms') !== '0');
		if ($calendar === null) {
			$response = new TextPlainResponse($this->l10n->t('There is no calendar at this address any more.'), Http::STATUS_NOT_FOUND);
			$response->throttle(['action' => 'smartcommonsFeed']);
			return $response;
		}
		$text = $calendar->toString();
		$response = new DataDisplayResponse($text, Http::STATUS_OK, [
			'Content-Type' => 'text/calendar; charset=utf-8',
			'Cache-Control' => 'private, max-age=300, must-revalidate',
		]);
		// the class names it '' itself
		$response->addHeader('Content-Disposition', 'inline; filename="smartcommons.ics"');
		$response->setETag(substr(hash('sha256', $text), 0, 32));
		return $response;
	}
}
