<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;

/** @var array{dir: string, up: ?string, upload: string, opened: int, nodes: list<array<string, mixed>>, requesttoken: string} $_ */
$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<main id="app-content" class="host-page">
	<h1><?php p($_['dir'] === '/' ? $texts->t('Files') : basename($_['dir'])); ?></h1>
	<?php if ($_['up'] !== null) { ?><p><a class="button" href="<?php p($_['up']); ?>"><?php p($texts->t('One folder up')); ?></a></p><?php } ?>
	<?php if ($_['nodes'] === []) { ?>
	<p class="host-page__empty"><strong><?php p($texts->t('Nothing in here yet')); ?></strong></p>
	<?php } else { ?>
	<ul class="host-list">
		<?php foreach ($_['nodes'] as $node) { ?>
		<li class="host-list__item" data-file="<?php p($node['id']); ?>">
			<div class="host-list__text">
				<a href="<?php p($node['link']); ?>"<?php if ($node['id'] === $_['opened']) { ?> aria-current="true"<?php } ?>><strong><?php p($node['name'] . ($node['isFolder'] ? '/' : '')); ?></strong></a>
				<p class="host-list__detail"><?php p($node['isFolder'] ? '' : \OCP\Util::humanFileSize($node['size']) . ' · '); ?><time datetime="<?php p(date('c', $node['mtime'])); ?>"><?php p(date('Y-m-d H:i', $node['mtime'])); ?></time><?php if ($node['owner'] !== '') { ?> · <?php p($texts->t('Shared by {name}', ['name' => $node['owner']])); ?><?php } ?></p>
			</div>
		</li>
		<?php } ?>
	</ul>
	<?php } ?>
	<form class="host-upload" method="post" enctype="multipart/form-data" action="<?php p($_['upload']); ?>">
		<input type="hidden" name="requesttoken" value="<?php p($_['requesttoken']); ?>">
		<input type="hidden" name="dir" value="<?php p($_['dir']); ?>">
		<label><?php p($texts->t('Bring a file here')); ?> <input type="file" name="file" required></label>
		<button type="submit" class="button primary"><?php p($texts->t('Upload')); ?></button>
	</form>
</main>
