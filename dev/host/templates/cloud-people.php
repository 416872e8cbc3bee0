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
<main id="app-content" class="host-page" data-cloud="people">
	<h1><?php p($texts->t('Contacts')); ?></h1>
	<label class="host-field"><span><?php p($texts->t('A name')); ?></span>
		<input type="search" id="cloud-term" autocomplete="off" maxlength="200">
	</label>
	<p id="cloud-status" role="status"></p>
	<div id="cloud-results" data-none="<?php p($texts->t('Nothing found.')); ?>"></div>
</main>
