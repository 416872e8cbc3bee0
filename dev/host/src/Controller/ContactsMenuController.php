<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Controller;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\JSONResponse;
use OCP\IRequest;
use OCP\IUserSession;
use SmartCommons\DevHost\Services\Contacts\ContactsMenu;

/** The contacts menu, as the server answers. */
final class ContactsMenuController extends Controller {
	private const ACCOUNT = 0;

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ContactsMenu $menu,
		private readonly IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'POST', url: '/contactsmenu/contacts')]
	public function index(?string $filter = null): JSONResponse {
		$me = $this->session->getUser();
		return new JSONResponse(['contacts' => $me === null ? [] : $this->menu->find($me, $filter ?? ''), 'contactsAppEnabled' => false]);
	}

	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'POST', url: '/contactsmenu/findOne')]
	public function findOne(int $shareType, string $shareWith): JSONResponse {
		$entry = $shareType === self::ACCOUNT ? $this->menu->one($shareWith) : null;
		return $entry === null ? new JSONResponse([], Http::STATUS_NOT_FOUND) : new JSONResponse($entry);
	}
}
