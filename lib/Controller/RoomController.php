<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Workspace\Talk\RoomPolicy;
use OCA\SmartCommons\Workspace\Talk\RoomService;
use OCA\SmartCommons\Workspace\Talk\RoomView;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** The conversation of a group or a dossier. */
final class RoomController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly RoomService $rooms,
		private readonly RoomPolicy $policy,
		private readonly RoomView $view,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: RoomPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/teams/{kind}/{id}/room')]
	public function read(string $kind, string $id): DataResponse {
		$reader = $this->readers->current();
		return $this->show($this->policy->seen($this->team($kind, $id), $reader), $reader);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: RoomPolicy::class)]
	#[UserRateLimit(limit: 60, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/teams/{kind}/{id}/room')]
	public function create(string $kind, string $id): DataResponse {
		$reader = $this->readers->current();
		$link = $this->input()->stringOrNull('link', 500, 1);
		$team = $link === null
			? $this->rooms->make($this->team($kind, $id), $reader)
			: $this->rooms->link($this->team($kind, $id), self::token($link), $reader);
		return $this->made($this->view->show($team, $reader));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: RoomPolicy::class)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/teams/{kind}/{id}/room')]
	public function destroy(string $kind, string $id): DataResponse {
		$reader = $this->readers->current();
		return $this->show($this->rooms->unlink($this->team($kind, $id), $reader), $reader);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: RoomPolicy::class)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/teams/{kind}/{id}/room/mine')]
	public function mine(string $kind, string $id): DataResponse {
		$input = $this->input();
		$reader = $this->readers->current();
		$mentions = $input->has('mentions') ? $input->strings('mentions', 20, 32) : null;
		return $this->show($this->rooms->mine($this->team($kind, $id), $mentions, $input->bool('join', false), $reader), $reader);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: RoomPolicy::class)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/teams/{kind}/{id}/room/people')]
	public function people(string $kind, string $id): DataResponse {
		$input = $this->input();
		$reader = $this->readers->current();
		$team = $this->rooms->seated($this->team($kind, $id), $input->strings('added', 100, 64), $input->strings('removed', 100, 64), $reader);
		return $this->show($team, $reader);
	}

	private function show(Team $team, Reader $reader): DataResponse {
		return $this->one($this->view->show($team, $reader));
	}

	private function team(string $kind, string $id): ItemRef {
		return $kind === '' ? throw $this->notFound() : new ItemRef($kind, $this->id($id));
	}

	/** The last part of a link, or what was typed where that is no link. */
	private static function token(string $link): string {
		return preg_match('~([A-Za-z0-9]{1,64})/?(?:[?#].*)?$~D', $link, $found) === 1 ? $found[1] : '-';
	}
}
