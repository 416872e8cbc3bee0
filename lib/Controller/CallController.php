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
use OCA\SmartCommons\Tender\Call\CallFilter;
use OCA\SmartCommons\Tender\Call\CallInput;
use OCA\SmartCommons\Tender\Call\CallList;
use OCA\SmartCommons\Tender\Call\CallReads;
use OCA\SmartCommons\Tender\Call\CallService;
use OCA\SmartCommons\Tender\Call\CallSummaries;
use OCA\SmartCommons\Tender\Call\TenderPolicy;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Calls for projects and public tenders. */
final class CallController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly CallList $list,
		private readonly CallSummaries $summaries,
		private readonly CallReads $reads,
		private readonly CallService $calls,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/calls')]
	public function index(): DataResponse {
		$input = $this->input();
		$reader = $this->readers->current();
		$page = $this->list->page(CallFilter::of($input, $this->l10n), $reader, $input->limit(), $input->cursor(CallList::CURSOR));
		return $this->page(
			array_values($this->summaries->of($page->ids, $reader)),
			$page->cursor,
			['total' => $page->total, 'corrected' => $page->corrected],
		);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: TenderPolicy::class)]
	#[UserRateLimit(limit: 60, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/calls')]
	public function create(): DataResponse {
		$reader = $this->readers->current();
		$call = $this->calls->add(CallInput::of($this->input(), $this->l10n), $reader);
		return $this->made($this->reads->show($call, $reader), $call->version);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/calls/{id}')]
	public function show(string $id): DataResponse {
		$reader = $this->readers->current();
		$call = $this->reads->get($this->id($id), $reader);
		return $this->one($this->reads->show($call, $reader), $call->version);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: TenderPolicy::class)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/calls/{id}')]
	public function update(string $id): DataResponse {
		$reader = $this->readers->current();
		// who may not see it learns nothing from what is wrong with the form
		$this->reads->get($this->id($id), $reader);
		$call = $this->calls->change($this->id($id), CallInput::of($this->input(), $this->l10n), $this->ifMatch(), $reader);
		return $this->one($this->reads->show($call, $reader), $call->version);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: TenderPolicy::class)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/calls/{id}')]
	public function destroy(string $id): DataResponse {
		$this->calls->withdraw($this->id($id), $this->readers->current());
		return $this->done();
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: TenderPolicy::class)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/calls/{id}/restore')]
	public function restore(string $id): DataResponse {
		$reader = $this->readers->current();
		$call = $this->calls->restore($this->id($id), $reader);
		return $this->one($this->reads->show($call, $reader), $call->version);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/calls/{id}/versions')]
	public function versions(string $id): DataResponse {
		return $this->one($this->reads->versions($this->id($id), $this->readers->current()));
	}
}
