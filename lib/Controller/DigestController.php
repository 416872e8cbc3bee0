<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\AppInfo\Application;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Workspace\Digest\DigestMailer;
use OCA\SmartCommons\Workspace\Digest\DigestRow;
use OCA\SmartCommons\Workspace\Digest\StopLink;
use OCA\SmartCommons\Workspace\Digest\Stopping;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\BruteForceProtection;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IRequest;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;

/**
 * The page behind "Stop this mail", for whoever has the link: it says what the button does, and only the button does
 * it, because mail filters open links by themselves. Mail programs with a button of their own post to the same address
 * (RFC 8058).
 */
final class DigestController extends Controller {
	private const GUESSING = 'smartcommonsDigest';

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly StopLink $links,
		private readonly Stopping $stopping,
		private readonly ReaderSource $readers,
		private readonly IFactory $l10n,
		private readonly IURLGenerator $urls,
	) {
		parent::__construct($appName, $request);
	}

	/** @return TemplateResponse<Http::STATUS_*, array<string, mixed>> */
	#[PublicPage]
	#[NoCSRFRequired]
	#[Access(Access::GUEST)]
	#[AnonRateLimit(limit: 600, period: 3600)]
	#[BruteForceProtection(action: self::GUESSING)]
	#[FrontpageRoute(verb: 'GET', url: '/digest/{token}', requirements: ['token' => '[0-9A-Za-z-]{1,80}'])]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function show(string $token): TemplateResponse {
		$row = $this->links->row($token);
		return $row === null ? $this->unknown() : $this->page($row, $token, $this->stopping->isStopped($row), false);
	}

	/** @return TemplateResponse<Http::STATUS_*, array<string, mixed>> */
	#[PublicPage]
	#[NoCSRFRequired]
	#[Access(Access::GUEST)]
	#[AnonRateLimit(limit: 600, period: 3600)]
	#[BruteForceProtection(action: self::GUESSING)]
	#[FrontpageRoute(verb: 'POST', url: '/digest/{token}', requirements: ['token' => '[0-9A-Za-z-]{1,80}'])]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function stop(string $token): TemplateResponse {
		$row = $this->links->row($token);
		if ($row === null) {
			return $this->unknown();
		}
		$this->stopping->stop($row);
		return $this->page($row, $token, true, true);
	}

	/** @return TemplateResponse<Http::STATUS_*, array<string, mixed>> */
	#[PublicPage]
	#[NoCSRFRequired]
	#[Access(Access::GUEST)]
	#[AnonRateLimit(limit: 600, period: 3600)]
	#[BruteForceProtection(action: self::GUESSING)]
	#[FrontpageRoute(verb: 'POST', url: '/digest/{token}/resume', requirements: ['token' => '[0-9A-Za-z-]{1,80}'])]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function resume(string $token): TemplateResponse {
		$row = $this->links->row($token);
		if ($row === null) {
			return $this->unknown();
		}
		$this->stopping->resume($row);
		return $this->page($row, $token, false, true);
	}

	/**
	 * @param bool $done whether it was changed just now
	 * @return TemplateResponse<Http::STATUS_*, array<string, mixed>>
	 */
	private function page(DigestRow $row, string $token, bool $stopped, bool $done): TemplateResponse {
		$language = $this->readers->of($row->uid)->language();
		$l10n = $this->l10n->get(Application::APP_ID, $language);
		return $this->template([
			'language' => $language,
			'title' => match (true) {
				$stopped => $l10n->t('The mail is stopped'),
				$done => $l10n->t('The mail is on again'),
				default => $l10n->t('Stop the mail with your news?'),
			},
			'text' => match (true) {
				$stopped => $l10n->t('You get no more mail with news from Smart Commons. Your news waits for you in the app.'),
				$done => $l10n->t('You get your news by mail as before: at most one mail a day, and only when there is news.'),
				default => $l10n->t('You then find your news in the app only. What you want to hear at once still comes as a notification there.'),
			},
			'action' => $this->urls->linkToRoute($stopped ? 'smartcommons.digest.resume' : 'smartcommons.digest.stop', ['token' => $token]),
			'button' => $stopped ? $l10n->t('Turn the mail on again') : $l10n->t('Stop the mail'),
			'quiet' => $done,
			'choices' => $this->urls->linkToRoute('smartcommons.page.page', ['path' => DigestMailer::CHOICES]),
			'choose' => $l10n->t('Or choose what you get, and how often'),
		]);
	}

	/** @return TemplateResponse<Http::STATUS_*, array<string, mixed>> */
	private function unknown(): TemplateResponse {
		$language = $this->l10n->findLanguage(Application::APP_ID);
		$l10n = $this->l10n->get(Application::APP_ID, $language);
		$response = $this->template([
			'language' => $language,
			'title' => $l10n->t('This link does not work any more'),
			'text' => $l10n->t('Nothing was changed. Take the link from a newer mail, or log in and choose there which mail you get.'),
			'action' => '',
			'button' => '',
			'quiet' => false,
			'choices' => $this->urls->linkToRoute('smartcommons.page.page', ['path' => DigestMailer::CHOICES]),
			'choose' => $l10n->t('Log in and choose what you get'),
		]);
		$response->setStatus(Http::STATUS_NOT_FOUND);
		$response->throttle(['action' => self::GUESSING]);
		return $response;
	}

	/**
	 * @param array<string, mixed> $params
	 * @return TemplateResponse<Http::STATUS_*, array<string, mixed>>
	 */
	private function template(array $params): TemplateResponse {
		$response = new TemplateResponse(Application::APP_ID, 'digest', $params, TemplateResponse::RENDER_AS_GUEST);
		// the address is a key: it goes to no other site
		$response->addHeader('Referrer-Policy', 'no-referrer');
		$response->addHeader('X-Robots-Tag', 'noindex, nofollow');
		$response->addHeader('Cache-Control', 'no-store');
		return $response;
	}
}
