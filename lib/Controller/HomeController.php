<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Home\HomeEntry;
use OCA\SmartCommons\Core\Home\HomePage;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Core\Text\Texts;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** What is for me now. */
final class HomeController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly HomePage $home,
		private readonly Settings $settings,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/home')]
	public function read(): DataResponse {
		$reader = $this->readers->current();
		$page = $this->home->read($reader);
		return $this->one([
			'entries' => array_map(static fn (HomeEntry $entry): array => [
				'section' => $entry->section,
				'kind' => $entry->kind,
				'id' => $entry->id,
				'title' => ['text' => $entry->title, 'language' => $entry->language],
				'path' => $entry->path,
				'detail' => $entry->detail,
				'dueAt' => $entry->dueAt,
			], $page['entries']),
			// an empty list would not be an object
			'news' => $page['news'] === [] ? new \stdClass() : $page['news'],
			'welcome' => $this->text(Settings::WELCOME, $reader),
			'contact' => $this->text(Settings::CONTACT, $reader),
		]);
	}

	/**
	 * @param Settings::WELCOME|Settings::CONTACT $what
	 * @return ?array{text: string, language: string} null where the administrator wrote none
	 */
	private function text(string $what, Reader $reader): ?array {
		$text = Texts::best($this->settings->texts($what), $reader->languages);
		return $text['text'] === '' ? null : $text;
	}
}
