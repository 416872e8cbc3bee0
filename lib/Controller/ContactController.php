<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\AppInfo\Application;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Text\Typed;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\Sight;
use OCA\SmartCommons\Place\Truth\Reminder\ContactAnswers;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\BruteForceProtection;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IL10N;
use OCP\IRequest;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;

/**
 * The pages behind the links in the yearly mail to a place's contact, for whoever has the link. Mail filters open links
 * by themselves: looking changes nothing, only the button does.
 */
final class ContactController extends Controller {
	private const GUESSING = 'smartcommonsPlace';
	private const FIELDS = ['street', 'phone', 'email', 'website', 'priceText', 'hoursText'];

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ContactAnswers $answers,
		private readonly Sight $sight,
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
	#[FrontpageRoute(verb: 'GET', url: '/place-check/{token}/{answer}', requirements: ['token' => '[0-9A-Za-z]{1,80}', 'answer' => 'right|change|closed'])]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function show(string $token, string $answer): TemplateResponse {
		$place = $this->answers->place($token);
		return $place === null ? $this->unknown() : $this->question($place, $token, self::known($answer), $this->values($place));
	}

	/** @return TemplateResponse<Http::STATUS_*, array<string, mixed>> */
	#[PublicPage]
	#[NoCSRFRequired]
	#[Access(Access::GUEST)]
	#[AnonRateLimit(limit: 600, period: 3600)]
	#[BruteForceProtection(action: self::GUESSING)]
	#[FrontpageRoute(verb: 'POST', url: '/place-check/{token}/{answer}', requirements: ['token' => '[0-9A-Za-z]{1,80}', 'answer' => 'right|change|closed'])]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function answer(string $token, string $answer): TemplateResponse {
		$place = $this->answers->place($token);
		if ($place === null) {
			return $this->unknown();
		}
		$before = $this->values($place);
		$typed = $this->typed();
		$fields = array_diff_assoc(array_intersect_key($typed, $before), $before);
		try {
			$done = $this->answers->answer($token, self::known($answer), $fields, $typed['note'] ?? '');
		} catch (Problem $problem) {
			return $this->question($place, $token, self::known($answer), $typed + $before, $problem);
		}
		return $done ? $this->thanks($place, self::known($answer)) : $this->unknown();
	}

	/** @return array<string, string> what anybody sees of the place, by field */
	private function values(Place $place): array {
		$facts = $this->sight->facts($place, Reader::guest($place->facts->language))->facts;
		return [
			'street' => $facts->street, 'phone' => $facts->phone, 'email' => $facts->email,
			'website' => $facts->website, 'priceText' => $facts->priceText, 'hoursText' => $facts->hoursText,
		];
	}

	/** @return array<string, string> what was sent, by field */
	private function typed(): array {
		$typed = [];
		foreach ([...self::FIELDS, 'note'] as $field) {
			/** @var mixed $value */
			$value = $this->request->getParam($field);
			if (is_string($value) && mb_check_encoding($value, 'UTF-8')) {
				$typed[$field] = mb_substr(Typed::clean($value), 0, 1000);
			}
		}
		return $typed;
	}

	/**
	 * @param ContactAnswers::RIGHT|ContactAnswers::CHANGE|ContactAnswers::CLOSED $answer
	 * @param array<string, string> $values
	 * @return TemplateResponse<Http::STATUS_*, array<string, mixed>>
	 */
	private function question(Place $place, string $token, string $answer, array $values, ?Problem $problem = null): TemplateResponse {
		$l10n = $this->l10n->get(Application::APP_ID, $place->facts->language);
		$response = $this->template([
			'language' => $place->facts->language,
			'title' => $place->facts->name(),
			'text' => match ($answer) {
				ContactAnswers::RIGHT => $l10n->t('Is everything that we show of this place still right?'),
				ContactAnswers::CLOSED => $l10n->t('Is this place closed for good? Members then no longer find it as open.'),
				default => $l10n->t('Change only what is no longer right. Somebody looks at it before it stands on the map.'),
			},
			'problem' => $problem === null ? '' : $problem->getMessage(),
			'action' => $this->urls->linkToRoute('smartcommons.contact.answer', ['token' => $token, 'answer' => $answer]),
			'button' => match ($answer) {
				ContactAnswers::RIGHT => $l10n->t('Yes, it is right'),
				ContactAnswers::CLOSED => $l10n->t('Yes, it is closed'),
				default => $l10n->t('Send'),
			},
			'fields' => $answer === ContactAnswers::CHANGE ? $this->fields($l10n, $values, $problem->fields ?? []) : [],
		]);
		$response->setStatus($problem === null ? Http::STATUS_OK : $problem->status());
		return $response;
	}

	/**
	 * @param array<string, string> $values
	 * @param array<string, string> $errors
	 * @return list<array{name: string, label: string, value: string, error: string}>
	 */
	private function fields(IL10N $l10n, array $values, array $errors): array {
		$labels = [
			'street' => $l10n->t('Street and number'),
			'phone' => $l10n->t('Telephone'),
			'email' => $l10n->t('E-mail'),
			'website' => $l10n->t('Website'),
			'priceText' => $l10n->t('About the price'),
			'hoursText' => $l10n->t('About the hours'),
			'note' => $l10n->t('Anything else that has changed'),
		];
		$fields = [];
		foreach ($labels as $name => $label) {
			$fields[] = ['name' => $name, 'label' => $label, 'value' => $values[$name] ?? '', 'error' => $errors[$name] ?? ''];
		}
		return $fields;
	}

	/**
	 * @param ContactAnswers::RIGHT|ContactAnswers::CHANGE|ContactAnswers::CLOSED $answer
	 * @return TemplateResponse<Http::STATUS_*, array<string, mixed>>
	 */
	private function thanks(Place $place, string $answer): TemplateResponse {
		$l10n = $this->l10n->get(Application::APP_ID, $place->facts->language);
		return $this->template([
			'language' => $place->facts->language,
			'title' => $l10n->t('Thank you'),
			'text' => $answer === ContactAnswers::CHANGE
				? $l10n->t('Somebody looks at it soon. You need do nothing more.')
				: $l10n->t('It is noted. You need do nothing more.'),
		]);
	}

	/** @return TemplateResponse<Http::STATUS_*, array<string, mixed>> */
	private function unknown(): TemplateResponse {
		$language = $this->l10n->findLanguage(Application::APP_ID);
		$l10n = $this->l10n->get(Application::APP_ID, $language);
		$response = $this->template([
			'language' => $language,
			'title' => $l10n->t('This link does not work any more'),
			'text' => $l10n->t('Nothing was changed. Each link works once, for 60 days. A member can say on the map what is wrong.'),
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
		$response = new TemplateResponse(Application::APP_ID, 'placecheck', $params + ['problem' => '', 'action' => '', 'button' => '', 'fields' => []], TemplateResponse::RENDER_AS_GUEST);
		// the address is a key: it goes to no other site
		$response->addHeader('Referrer-Policy', 'no-referrer');
		$response->addHeader('X-Robots-Tag', 'noindex, nofollow');
		$response->addHeader('Cache-Control', 'no-store');
		return $response;
	}

	/** @return ContactAnswers::RIGHT|ContactAnswers::CHANGE|ContactAnswers::CLOSED */
	private static function known(string $answer): string {
		return match ($answer) {
			ContactAnswers::RIGHT => ContactAnswers::RIGHT,
			ContactAnswers::CLOSED => ContactAnswers::CLOSED,
			default => ContactAnswers::CHANGE,
		};
	}
}
