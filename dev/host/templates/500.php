<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;

/** @var array<string, mixed> $_ */
$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<div class="guest-box">
	<h2><?php p($texts->t('Internal Server Error')); ?></h2>
	<p><?php p($texts->t('The server was unable to complete your request.')); ?></p>
	<p class="guest-box__detail"><?php p($texts->t('Request number')); ?>: <code><?php p($_['requestId'] ?? ''); ?></code></p>
	<p><a class="button primary" href="/index.php"><?php p($texts->t('To the start page')); ?></a></p>
</div>
