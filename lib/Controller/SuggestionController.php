<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Place\PlacePolicy;
use OCA\SmartCommons\Place\PlaceReads;
use OCA\SmartCommons\Place\Truth\Decision;
use OCA\SmartCommons\Place\Truth\SuggestionAuthor;
use OCA\SmartCommons\Place\Truth\SuggestionDecider;
use OCA\SmartCommons\Place\Truth\SuggestionInput;
use OCA\SmartCommons\Place\Truth\SuggestionMaker;
use OCA\SmartCommons\Place\Truth\SuggestionReads;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** What members suggest for places, and what is decided on it. */
final class SuggestionController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly PlaceReads $places,
		private readonly SuggestionReads $reads,
		private readonly SuggestionMaker $maker,
		private readonly SuggestionDecider $decider,
		private readonly SuggestionAuthor $author,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[UserRateLimit(limit: 120, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/places/{id}/suggestions')]
	public function create(string $id): DataResponse {
		$reader = $this->readers->current();
		$place = $this->places->get($this->id($id), $reader);
		return $this->shown($this->maker->change($place, SuggestionInput::of($this->input()), $reader), true);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[UserRateLimit(limit: 120, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/suggestions')]
	public function createPlace(): DataResponse {
		return $this->shown($this->maker->place(SuggestionInput::of($this->input()), $this->readers->current()), true);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: PlacePolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/suggestions')]
	public function index(): DataResponse {
		[$of, $place, $limit, $cursor] = $this->input()->collect(static fn (Input $in): array => [
			$in->oneOfOrNull('of', ['decide', 'mine']), $in->idOrNull('place'), $in->limit(), $in->cursor(SuggestionReads::CURSOR),
		]);
		[$items, $next] = $this->reads->page($of === 'mine', $place, $this->readers->current(), $limit, $cursor);
		return $this->page($items, $next);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: PlacePolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/suggestions/{id}')]
	public function show(string $id): DataResponse {
		return $this->shown($this->id($id));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: PlacePolicy::class)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/suggestions/{id}/decision')]
	public function decide(string $id): DataResponse {
		$reader = $this->readers->current();
		// who may not see it learns nothing from what is wrong with the form
		$this->reads->get($this->id($id), $reader);
		$this->decider->decide($this->id($id), Decision::of($this->input()), $this->ifMatch(), $reader);
		return $this->shown($this->id($id));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/suggestions/{id}/answer')]
	public function answer(string $id): DataResponse {
		$reader = $this->readers->current();
		$this->reads->get($this->id($id), $reader);
		$this->author->answer($this->id($id), $this->input()->string('answer', 1000, 1), $reader);
		return $this->shown($this->id($id));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/suggestions/{id}/withdraw')]
	public function withdraw(string $id): DataResponse {
		$this->author->withdraw($this->id($id), $this->readers->current());
		return $this->shown($this->id($id));
	}

	private function shown(int $id, bool $made = false): DataResponse {
		$suggestion = $this->reads->versioned($id, $this->readers->current());
		return $made ? $this->made($suggestion['shown'], $suggestion['version']) : $this->one($suggestion['shown'], $suggestion['version']);
	}
}
