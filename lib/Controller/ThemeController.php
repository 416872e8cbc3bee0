<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Community\Theme\Theme;
use OCA\SmartCommons\Community\Theme\ThemeInput;
use OCA\SmartCommons\Community\Theme\ThemeService;
use OCA\SmartCommons\Community\Theme\ThemeState;
use OCA\SmartCommons\Community\Theme\ThemeView;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Themes, proposed by members and accepted by moderators. */
final class ThemeController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly ThemeService $themes,
		private readonly MemberNames $names,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	/** @throws Problem */
	#[Access(Access::MEMBER)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/themes')]
	public function index(): DataResponse {
		$proposed = $this->input()->oneOfOrNull('state', ['accepted', 'proposed']) === 'proposed';
		return $this->one($this->views($this->themes->list($this->readers->current(), $proposed ? ThemeState::Proposed : ThemeState::Accepted)));
	}

	/** @throws Problem */
	#[Access(Access::MEMBER)]
	#[NoAdminRequired]
	#[UserRateLimit(limit: 120, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/themes')]
	public function propose(): DataResponse {
		$theme = $this->themes->propose(ThemeInput::of($this->input(), $this->l10n), $this->readers->current()->uid ?? '');
		return $this->made($this->views([$theme])[0] ?? [], $theme->version);
	}

	/** @throws Problem */
	#[Access(Role::Moderator)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/themes/{id}')]
	public function rename(string $id): DataResponse {
		$theme = $this->themes->rename($this->id($id), ThemeInput::of($this->input(), $this->l10n), $this->ifMatch(), fn (Theme $now): array => $this->views([$now])[0] ?? []);
		return $this->one($this->views([$theme])[0] ?? [], $theme->version);
	}

	/** @throws Problem */
	#[Access(Role::Moderator)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/themes/{id}/decision')]
	public function decide(string $id): DataResponse {
		$id = $this->id($id);
		[$decision, $into, $reason] = $this->input()->collect(static fn (Input $input): array => [
			$input->oneOf('decision', ['accept', 'refuse', 'merge']),
			$input->idOrNull('into'),
			$input->stringOrNull('reason', 1000, 1),
		]);
		$theme = match ($decision) {
			'accept' => $this->themes->accept($id, $reason),
			'refuse' => $this->themes->refuse($id, $reason),
			'merge' => $this->themes->merge($id, $into ?? 0, $reason),
		};
		return $this->one($this->views([$theme])[0] ?? [], $theme->version);
	}

	/**
	 * @param list<Theme> $themes
	 * @return list<array<string, mixed>>
	 */
	private function views(array $themes): array {
		$names = $this->names->of(array_column($themes, 'proposedBy'));
		$languages = $this->readers->current()->languages;
		return array_map(static fn (Theme $theme): array => ThemeView::of($theme, $names[$theme->proposedBy ?? ''] ?? null, $languages), $themes);
	}
}
