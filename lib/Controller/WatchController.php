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
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Tender\Rules\Criteria;
use OCA\SmartCommons\Tender\Rules\InvalidCriteria;
use OCA\SmartCommons\Tender\Watch\Inbox;
use OCA\SmartCommons\Tender\Watch\Watch;
use OCA\SmartCommons\Tender\Watch\WatchPolicy;
use OCA\SmartCommons\Tender\Watch\WatchPreview;
use OCA\SmartCommons\Tender\Watch\WatchProblems;
use OCA\SmartCommons\Tender\Watch\WatchService;
use OCA\SmartCommons\Tender\Watch\WatchView;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** What groups look for, and what that brought in. */
final class WatchController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly WatchService $watches,
		private readonly WatchPreview $preview,
		private readonly WatchView $view,
		private readonly Inbox $inbox,
		private readonly WatchProblems $problems,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: WatchPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/groups/{groupId}/watches')]
	public function index(string $groupId): DataResponse {
		$reader = $this->readers->current();
		return $this->one($this->view->all($this->watches->ofGroup($this->id($groupId), $reader), $reader));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: WatchPolicy::class)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{groupId}/watches')]
	public function create(string $groupId): DataResponse {
		$input = $this->input();
		$watch = $this->watches->create($this->id($groupId), $input->string('name', 200, 1), $this->criteria($input), $this->readers->current());
		return $this->made($this->show($watch), $watch->version);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[UserRateLimit(limit: 120, period: 60)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/watches/preview')]
	public function preview(): DataResponse {
		return $this->one($this->preview->of($this->criteria($this->input()), $this->readers->current()));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: WatchPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/watches/{id}')]
	public function read(string $id): DataResponse {
		$watch = $this->watches->get($this->id($id), $this->readers->current());
		return $this->one($this->show($watch), $watch->version);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: WatchPolicy::class)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/watches/{id}')]
	public function update(string $id): DataResponse {
		$input = $this->input();
		$watch = $this->watches->update(
			$this->id($id),
			$input->string('name', 200, 1),
			$this->criteria($input),
			$this->ifMatch(),
			$this->readers->current(),
			$this->show(...),
		);
		return $this->one($this->show($watch), $watch->version);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: WatchPolicy::class)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/watches/{id}')]
	public function destroy(string $id): DataResponse {
		$this->watches->delete($this->id($id), $this->readers->current());
		return $this->done();
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: WatchPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/groups/{groupId}/inbox')]
	public function inbox(string $groupId): DataResponse {
		$input = $this->input();
		$cursor = $input->cursor(2);
		$after = $cursor === null ? null : [(int)$cursor[0], (int)$cursor[1]];
		[$entries, $next] = $this->inbox->page($this->id($groupId), $this->readers->current(), $after, $input->limit());
		return $this->page($entries, $next === null ? null : Cursor::encode($next));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: WatchPolicy::class)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{groupId}/inbox/seen')]
	public function seen(string $groupId): DataResponse {
		$this->inbox->look($this->id($groupId), $this->readers->current());
		return $this->done();
	}

	/** @throws Problem */
	private function criteria(Input $input): Criteria {
		$given = $input->object('criteria');
		try {
			return Criteria::fromArray([
				'words' => $given->strings('words', 50, 100),
				'exclude' => $given->strings('exclude', 50, 100),
				'cpv' => $given->strings('cpv', 50, 8),
				'themes' => $given->ids('themes', 20),
				'places' => $given->ids('places', 100),
				'levels' => $given->someOf('levels', Criteria::LEVELS),
				'languages' => $given->strings('languages', 24, 2),
				'minCents' => $given->intOrNull('minCents'),
				'maxCents' => $given->intOrNull('maxCents'),
				'daysLeft' => $given->intOrNull('daysLeft', 0, Criteria::MAX_DAYS),
			]);
		} catch (InvalidCriteria $invalid) {
			throw $this->problems->invalid($invalid);
		}
	}

	/** @return array<string, mixed> */
	private function show(Watch $watch): array {
		return $this->view->one($watch, $this->readers->current());
	}
}
