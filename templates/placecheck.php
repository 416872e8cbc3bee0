<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** @var array{language: string, title: string, text: string, problem: string, action: string, button: string, fields: list<array{name: string, label: string, value: string, error: string}>} $_ */
?>
<div class="guest-box" lang="<?php p($_['language']); ?>">
	<h2><?php p($_['title']); ?></h2>
	<p><?php p($_['text']); ?></p>
	<?php if ($_['problem'] !== '') { ?>
	<p role="alert"><strong><?php p($_['problem']); ?></strong></p>
	<?php } ?>
	<?php if ($_['action'] !== '') { ?>
	<form method="post" action="<?php p($_['action']); ?>">
		<?php foreach ($_['fields'] as $field) { ?>
		<p style="text-align: start">
			<label for="smc-<?php p($field['name']); ?>"><?php p($field['label']); ?></label>
			<?php if ($field['error'] !== '') { ?>
			<strong id="smc-<?php p($field['name']); ?>-error"><?php p($field['error']); ?></strong>
			<?php } ?>
			<input type="text" style="width: 100%; min-height: 44px" maxlength="1000" id="smc-<?php p($field['name']); ?>" name="<?php p($field['name']); ?>" value="<?php p($field['value']); ?>"<?php if ($field['error'] !== '') { ?> aria-invalid="true" aria-describedby="smc-<?php p($field['name']); ?>-error"<?php } ?>>
		</p>
		<?php } ?>
		<p><button type="submit" class="primary" style="min-height: 44px"><?php p($_['button']); ?></button></p>
	</form>
	<?php } ?>
</div>
