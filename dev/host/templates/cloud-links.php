<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;

$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<main id="app-content" class="host-page" data-cloud="links">
	<h1><?php p($texts->t('Links that unfold')); ?></h1>
	<label class="host-field"><span><?php p($texts->t('A message with links')); ?></span>
		<textarea id="cloud-term" rows="4" maxlength="5000"></textarea>
	</label>
	<p id="cloud-status" role="status"></p>
	<div id="cloud-results" data-none="<?php p($texts->t('No link here can be unfolded for you.')); ?>"></div>
</main>
