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
use OCP\AppFramework\Http\DataDisplayResponse;
use OCP\AppFramework\Http\Response;
use OCP\IRequest;
use OCP\IUserSession;
use SmartCommons\DevHost\Services\Calendar\CalendarFolder;

/** Of the server's CalDAV what the app's client and a test need: making a calendar, and an entry's read, write, delete. */
final class DavController extends Controller {
	private const CALENDAR = '/remote.php/dav/calendars/{uid}/{calendar}';
	private const ENTRY = self::CALENDAR . '/{file}';
	private const XML = '<?xml version="1.0" encoding="utf-8"?><d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns"><s:message>%s</s:message></d:error>';

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserSession $session,
		private readonly CalendarFolder $folder,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'MKCALENDAR', url: self::CALENDAR)]
	public function makeCalendar(string $uid, string $calendar): Response {
		if ($this->session->getUser()?->getUID() !== $uid) {
			return $this->answer(Http::STATUS_NOT_FOUND);
		}
		try {
			return $this->answer($this->folder->make($uid, $calendar, ucfirst($calendar)) ? Http::STATUS_CREATED : Http::STATUS_METHOD_NOT_ALLOWED);
		} catch (\InvalidArgumentException $error) {
			return $this->answer(Http::STATUS_BAD_REQUEST, $error->getMessage());
		}
	}

	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'GET', url: self::ENTRY)]
	public function read(string $uid, string $calendar, string $file): Response {
		$text = $this->own($uid, $calendar) ? $this->folder->read($uid, $calendar, $file) : null;
		return $text === null
			? $this->answer(Http::STATUS_NOT_FOUND)
			: new DataDisplayResponse($text, Http::STATUS_OK, ['Content-Type' => 'text/calendar; charset=utf-8']);
	}

	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'PUT', url: self::ENTRY)]
	public function write(string $uid, string $calendar, string $file): Response {
		if (!$this->own($uid, $calendar)) {
			return $this->answer(Http::STATUS_NOT_FOUND);
		}
		$known = $this->folder->read($uid, $calendar, $file) !== null;
		try {
			$this->folder->write($uid, $calendar, $file, (string)file_get_contents('php://input'));
		} catch (\InvalidArgumentException $error) {
			return $this->answer(Http::STATUS_BAD_REQUEST, $error->getMessage());
		}
		return $this->answer($known ? Http::STATUS_NO_CONTENT : Http::STATUS_CREATED);
	}

	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'DELETE', url: self::ENTRY)]
	public function delete(string $uid, string $calendar, string $file): Response {
		if (!$this->own($uid, $calendar) || $this->folder->read($uid, $calendar, $file) === null) {
			return $this->answer(Http::STATUS_NOT_FOUND);
		}
		$this->folder->delete($uid, $calendar, $file, $this->request->getHeader('X-NC-CalDAV-No-Trashbin') === '1');
		return $this->answer(Http::STATUS_NO_CONTENT);
	}

	private function own(string $uid, string $calendar): bool {
		return $this->session->getUser()?->getUID() === $uid && $this->folder->has($uid, $calendar);
	}

	/** @param Http::STATUS_* $status */
	private function answer(int $status, string $message = ''): Response {
		$body = $status >= 400 ? sprintf(self::XML, htmlspecialchars($message, ENT_XML1)) : '';
		return new DataDisplayResponse($body, $status, ['Content-Type' => 'application/xml; charset=utf-8']);
	}
}
