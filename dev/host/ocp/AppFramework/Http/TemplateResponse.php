<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;
use OCP\Server;
use SmartCommons\DevHost\Pages\TemplateRenderer;

/**
 * A template of the app inside one of the server's layouts.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<Http::STATUS_*, array<string, mixed>>
 */
class TemplateResponse extends Response {
	public const RENDER_AS_GUEST = 'guest';
	public const RENDER_AS_BLANK = '';
	public const RENDER_AS_BASE = 'base';
	public const RENDER_AS_USER = 'user';
	public const RENDER_AS_ERROR = 'error';
	public const RENDER_AS_PUBLIC = 'public';

	/** @var string */
	protected $templateName;

	/** @var array<string, mixed> */
	protected $params;

	/** @var string */
	protected $renderAs;

	/** @var string */
	protected $appName;

	/**
	 * @param array<string, mixed> $params
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(string $appName, string $templateName, array $params = [], string $renderAs = self::RENDER_AS_USER, int $status = Http::STATUS_OK, array $headers = []) {
		parent::__construct($status, $headers);
		$this->appName = $appName;
		$this->templateName = $templateName;
		$this->params = $params;
		$this->renderAs = $renderAs;
		$this->setContentSecurityPolicy(new ContentSecurityPolicy());
		$this->setFeaturePolicy(new FeaturePolicy());
	}

	/**
	 * @param array<string, mixed> $params
	 * @return $this
	 */
	public function setParams(array $params) {
		$this->params = $params;
		return $this;
	}

	/** @return array<string, mixed> */
	public function getParams() {
		return $this->params;
	}

	public function getApp(): string {
		return $this->appName;
	}

	/** @return string */
	public function getTemplateName() {
		return $this->templateName;
	}

	/**
	 * @param string $renderAs one of RENDER_AS_*
	 * @return $this
	 */
	public function renderAs($renderAs) {
		$this->renderAs = $renderAs;
		return $this;
	}

	/** @return string */
	public function getRenderAs() {
		return $this->renderAs;
	}

	/** @return string */
	public function render() {
		$layout = match ($this->renderAs) {
			'blank' => self::RENDER_AS_BLANK,
			self::RENDER_AS_GUEST, self::RENDER_AS_BLANK, self::RENDER_AS_BASE, self::RENDER_AS_ERROR, self::RENDER_AS_PUBLIC => $this->renderAs,
			default => self::RENDER_AS_USER,
		};
		return Server::get(TemplateRenderer::class)->render($this->appName, $this->templateName, $this->params, $layout);
	}
}
