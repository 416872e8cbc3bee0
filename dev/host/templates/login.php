<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;

/** @var array{user: string, error: string, redirect_url: string, action: string, demo: list<array{uid: string, name: string, about: string, password: string}>, requesttoken: string} $_ */
$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<div class="guest-box login-box">
	<h2><?php p($texts->t('Log in')); ?></h2>
	<?php if ($_['error'] !== '') { ?><p class="guest-box__error" id="login-error" role="alert"><?php p($texts->t($_['error'])); ?></p><?php } ?>
	<form id="login-form" method="post" name="login" action="<?php p($_['action']); ?>">
		<label for="user"><?php p($texts->t('Account name or email')); ?></label>
		<input id="user" name="user" type="text" value="<?php p($_['user']); ?>" autocomplete="username" autocapitalize="none" spellcheck="false" required<?php if ($_['user'] === '') { ?> autofocus<?php } ?>>
		<label for="password"><?php p($texts->t('Password')); ?></label>
		<input id="password" name="password" type="password" value="" autocomplete="current-password" required<?php if ($_['user'] !== '') { ?> autofocus<?php } ?><?php if ($_['error'] !== '') { ?> aria-describedby="login-error"<?php } ?>>
		<input type="hidden" name="redirect_url" value="<?php p($_['redirect_url']); ?>">
		<input type="hidden" name="requesttoken" value="<?php p($_['requesttoken']); ?>">
		<button type="submit" class="button primary"><?php p($texts->t('Log in')); ?></button>
	</form>
	<?php if ($_['demo'] !== []) { ?>
	<section class="demo-members" aria-labelledby="demo-members-title">
		<h3 id="demo-members-title"><?php p($texts->t('Demo members')); ?></h3>
		<p><?php p($texts->t('Choose one to log in at once.')); ?></p>
		<ul>
			<?php foreach ($_['demo'] as $member) { ?>
			<li><button type="button" class="demo-member" data-user="<?php p($member['uid']); ?>" data-password="<?php p($member['password']); ?>">
				<img src="/index.php/avatar/<?php p(rawurlencode($member['uid'])); ?>/64" alt="" width="32" height="32">
				<span><strong><?php p($member['name']); ?></strong><?php if ($member['about'] !== '') { ?><br><span class="demo-member__about"><?php p($member['about']); ?></span><?php } ?></span>
			</button></li>
			<?php } ?>
		</ul>
	</section>
	<?php } ?>
	<p class="guest-box__detail"><?php p($texts->t('Development host: for trying out, not for real members.')); ?></p>
</div>
