<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;

/** @var array{subject: string, to: string, text: string, headers: array<string, string>, frame: string, back: string} $_ */
$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<main id="app-content" class="host-page">
	<p><a class="button" href="<?php p($_['back']); ?>"><?php p($texts->t('Back')); ?></a></p>
	<h1><?php p($_['subject']); ?></h1>
	<p><?php p($texts->t('To')); ?>: <?php p($_['to']); ?></p>
	<?php if ($_['frame'] !== '') { ?>
	<h2><?php p($texts->t('As most mail programs show it')); ?></h2>
	<iframe class="host-page__frame" src="<?php p($_['frame']); ?>" title="<?php p($_['subject']); ?>" sandbox="allow-popups"></iframe>
	<?php } ?>
	<h2><?php p($texts->t('As plain text')); ?></h2>
	<pre class="host-page__mail"><?php p($_['text']); ?></pre>
	<h2><?php p($texts->t('Headers')); ?></h2>
	<dl class="host-page__headers">
		<?php foreach ($_['headers'] as $name => $value) { ?>
		<div><dt><?php p($name); ?></dt><dd><?php p($value); ?></dd></div>
		<?php } ?>
	</dl>
</main>
