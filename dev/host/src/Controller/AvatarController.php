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
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\DataDisplayResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\IRequest;
use OCP\IUserManager;
use SmartCommons\DevHost\Pages\InitialsAvatar;

/** Picture of a member: the initials on a colour of their own. */
final class AvatarController extends Controller {
	private const DAY = 86400;

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserManager $users,
	) {
		parent::__construct($appName, $request);
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/avatar/{userId}/{size}', requirements: ['size' => '\d+'])]
	public function getAvatar(string $userId, int $size): Response {
		return $this->answer($userId, $size, false);
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/avatar/{userId}/{size}/dark', requirements: ['size' => '\d+'])]
	public function getAvatarDark(string $userId, int $size): Response {
		return $this->answer($userId, $size, true);
	}

	private function answer(string $userId, int $size, bool $dark): Response {
		$user = $this->users->get($userId);
		if ($user === null) {
			return (new JSONResponse([], Http::STATUS_NOT_FOUND))->cacheFor(self::DAY);
		}
		$avatar = new InitialsAvatar($user->getUID(), $user->getDisplayName(), $dark);
		$response = new DataDisplayResponse($avatar->svg($size), Http::STATUS_OK, [
			'Content-Type' => 'image/svg+xml',
			'X-NC-IsCustomAvatar' => '0',
		]);
		$response->setETag(md5($user->getUID() . $user->getDisplayName() . $size . ($dark ? 'd' : 'l')));
		return $response->cacheFor(self::DAY, false, true);
	}
}
