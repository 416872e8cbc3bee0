<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Controller;

use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserSession;
use SmartCommons\DevHost\Pages\NotificationList;

/** The member's notifications, as the notifications app answers. */
final class NotificationsController extends OCSController {
	private const ROOT = '/apps/notifications/api/v2';

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly NotificationList $list,
		private readonly IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/notifications', root: self::ROOT)]
	public function listNotifications(): DataResponse {
		$list = $this->list->of($this->uid());
		$response = new DataResponse($list);
		$response->setETag(md5(json_encode(array_column($list, 'notification_id'), JSON_THROW_ON_ERROR)));
		return $response;
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/notifications/{id}', root: self::ROOT, requirements: ['id' => '\d+'])]
	public function getNotification(int $id): DataResponse {
		$notification = $this->list->one($this->uid(), $id);
		return $notification === null ? new DataResponse(null, Http::STATUS_NOT_FOUND) : new DataResponse($notification);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/notifications/{id}', root: self::ROOT, requirements: ['id' => '\d+'])]
	public function deleteNotification(int $id): DataResponse {
		$this->list->dismiss($this->uid(), $id);
		return new DataResponse();
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/notifications', root: self::ROOT)]
	public function deleteAllNotifications(): DataResponse {
		$this->list->dismissAll($this->uid());
		return new DataResponse();
	}

	private function uid(): string {
		return $this->session->getUser()?->getUID() ?? '';
	}
}
