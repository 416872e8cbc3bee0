<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;

/** @var array{subject: string, to: string, from: string, text: string, back: string} $_ */
$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<main id="app-content" class="host-page">
	<p><a class="button" href="<?php p($_['back']); ?>"><?php p($texts->t('Back')); ?></a></p>
	<h1><?php p($_['subject']); ?></h1>
	<p><?php p($texts->t('To')); ?>: <?php p($_['to']); ?></p>
	<pre class="host-page__mail"><?php p($_['text']); ?></pre>
</main>
