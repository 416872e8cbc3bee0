<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use OCP\SetupCheck\SetupResult;
use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;

/**
 * Administration settings.
 *
 * @var array{sections: list<array{name: string, link: string, active: bool}>, checks: list<SetupResult>, forms: list<string>} $_
 */
$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<main id="app-content" class="host-settings">
	<h1><?php p($texts->t('Administration settings')); ?></h1>
	<nav class="host-settings__sections" aria-label="<?php p($texts->t('Administration settings')); ?>">
		<?php foreach ($_['sections'] as $section) { ?>
		<a class="host-settings__section" href="<?php p($section['link']); ?>"<?php if ($section['active']) { ?> aria-current="page"<?php } ?>><?php p($section['name'] === 'Overview' ? $texts->t('Overview') : $section['name']); ?></a>
		<?php } ?>
	</nav>
	<?php if ($_['forms'] === []) { ?>
	<ul class="host-list">
		<?php foreach ($_['checks'] as $check) { ?>
		<li class="host-list__item">
			<div class="host-list__text">
				<strong><?php p(match ($check->getSeverity()) {
					SetupResult::SUCCESS => '✓ ',
					SetupResult::ERROR => '✗ ',
					SetupResult::WARNING => '⚠ ',
					default => 'ℹ ',
				} . ($check->getName() ?? '')); ?></strong>
				<p><?php p($check->getDescription() ?? ''); ?></p>
			</div>
		</li>
		<?php } ?>
	</ul>
	<?php } ?>
	<?php foreach ($_['forms'] as $form) {
		print_unescaped($form);
	} ?>
</main>
