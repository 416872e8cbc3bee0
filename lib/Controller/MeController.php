<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Community\Group\GroupSuggestions;
use OCA\SmartCommons\Community\Group\GroupView;
use OCA\SmartCommons\Community\Member\Card;
use OCA\SmartCommons\Community\Member\CardInput;
use OCA\SmartCommons\Community\Member\CardService;
use OCA\SmartCommons\Community\Member\CurrentReader;
use OCA\SmartCommons\Community\Member\MemberView;
use OCA\SmartCommons\Community\Member\MeView;
use OCA\SmartCommons\Community\Member\Welcome;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Core\Problem\Problem;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Who I am here, my card, my first visit. */
final class MeController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly CurrentReader $readers,
		private readonly CardService $cards,
		private readonly MemberView $view,
		private readonly MeView $me,
		private readonly GroupSuggestions $suggestions,
		private readonly GroupView $groups,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[Access(Access::MEMBER)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/me')]
	public function show(): DataResponse {
		return $this->one($this->me->of($this->card(), $this->readers->current()));
	}

	/** @throws Problem */
	#[Access(Access::MEMBER)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/me/welcome')]
	public function welcome(): DataResponse {
		$card = $this->cards->welcome($this->card(), Welcome::of($this->input()));
		$this->readers->forget();
		return $this->one(['suggested' => $this->suggested($card)]);
	}

	#[Access(Access::MEMBER)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/me/card')]
	public function showCard(): DataResponse {
		$card = $this->card();
		return $this->one($this->view->own($card, $this->readers->current()), $card->version);
	}

	/** @throws Problem */
	#[Access(Access::MEMBER)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/me/card')]
	public function putCard(): DataResponse {
		$card = $this->card();
		$answers = CardInput::card($this->input(), $card->answers, $this->l10n);
		$show = fn (Card $now): array => $this->view->own($now, $this->readers->current());
		$card = $this->cards->save($card, $answers, $this->ifMatch(), $show);
		$this->readers->forget();
		return $this->one($show($card), $card->version);
	}

	#[Access(Access::MEMBER)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/me/groups/suggested')]
	public function suggestions(): DataResponse {
		return $this->one($this->suggested($this->card()));
	}

	private function card(): Card {
		return $this->cards->own($this->readers->current()->uid ?? '');
	}

	/** @return list<array<string, mixed>> */
	private function suggested(Card $card): array {
		$reader = $this->readers->current();
		return $this->groups->many($this->suggestions->for($card, $reader), $reader);
	}
}
