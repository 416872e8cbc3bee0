<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\App\IAppManager;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\Defaults;
use OCP\IL10N;
use OCP\L10N\IFactory;
use SmartCommons\DevHost\Kernel\HostConfig;
use SmartCommons\DevHost\Security\CspNonce;
use SmartCommons\DevHost\Security\CsrfTokens;

/** Renders a PHP template of the app or of the host, alone or inside a page layout. */
final class TemplateRenderer {
	public function __construct(
		private readonly HostConfig $config,
		private readonly IAppManager $apps,
		private readonly IFactory $l10n,
		private readonly CsrfTokens $csrf,
		private readonly CspNonce $nonce,
		private readonly Defaults $defaults,
		private readonly Layout $layout,
	) {
	}

	/**
	 * @param array<string, mixed> $params variables of the template
	 * @param string $layout one of TemplateResponse::RENDER_AS_*
	 */
	public function render(string $app, string $name, array $params, string $layout = TemplateResponse::RENDER_AS_BLANK): string {
		$content = $this->fetch($this->file($app, $name), $this->l10n->get($app), $params);
		if ($layout === TemplateResponse::RENDER_AS_BLANK) {
			return $content;
		}
		$file = $this->config->hostDir . '/templates/layout.' . match ($layout) {
			TemplateResponse::RENDER_AS_USER => 'user',
			TemplateResponse::RENDER_AS_PUBLIC => 'public',
			TemplateResponse::RENDER_AS_GUEST, TemplateResponse::RENDER_AS_ERROR => 'guest',
			default => 'base',
		} . '.php';
		$variables = $this->layout->variables($app, $layout) + $params;
		return $this->fetch($file, HostTexts::forLanguage($this->l10n->findLanguage()), ['content' => $content] + $variables);
	}

	/**
	 * @param IL10N|HostTexts $l
	 * @param array<string, mixed> $params
	 */
	private function fetch(string $file, object $l, array $params): string {
		require_once __DIR__ . '/template-functions.php';
		$variables = $params + ['cspNonce' => $this->nonce->get(), 'requesttoken' => $this->csrf->masked()];
		return self::run($file, $variables, $l, $this->defaults);
	}

	/**
	 * Runs the file with the variables that templates know: `$_`, `$l`, `$theme` and one per parameter.
	 *
	 * @param array<string, mixed> $_
	 */
	private static function run(string $__file, array $_, object $l, Defaults $theme): string {
		extract($_, EXTR_SKIP);
		ob_start();
		try {
			include $__file;
		} catch (\Throwable $e) {
			ob_end_clean();
			throw $e;
		}
		return (string)ob_get_clean();
	}

	private function file(string $app, string $name): string {
		$folder = $app === 'core' || $app === '' ? $this->config->hostDir : $this->apps->getAppPath($app);
		$file = $folder . '/templates/' . $name . '.php';
		if (str_contains($name, '..') || !is_file($file)) {
			throw new \RuntimeException('template file not found: template:' . $name . ' app:' . $app);
		}
		return $file;
	}
}
