<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Bell and menu of the member.
 *
 * @var array<string, mixed> $_
 * @var array<string, mixed> $header
 * @var \SmartCommons\DevHost\Pages\HostTexts $l
 */
$themes = ['default' => 'As the system', 'light' => 'Light', 'dark' => 'Dark', 'light-highcontrast' => 'Light, high contrast', 'dark-highcontrast' => 'Dark, high contrast'];
?>
				<a id="unified-search" class="header-button" href="<?php p($header['search']); ?>" aria-label="<?php p($l->t('Search')); ?>">
					<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path fill="currentColor" d="M9.5 3a6.5 6.5 0 0 1 5.2 10.4l5.4 5.4-1.4 1.4-5.4-5.4A6.5 6.5 0 1 1 9.5 3Zm0 2a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z"/></svg>
				</a>
				<a id="notifications" class="header-button" href="<?php p($header['notifications']); ?>" aria-label="<?php p($header['unread'] > 0 ? $l->t('New notifications: {count}', ['count' => $header['unread']]) : $l->t('Notifications')); ?>">
					<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path fill="currentColor" d="M12 22a2 2 0 0 0 2-2h-4a2 2 0 0 0 2 2Zm7-6v-5a7 7 0 0 0-5.5-6.8V3.5a1.5 1.5 0 0 0-3 0v.7A7 7 0 0 0 5 11v5l-2 2v1h18v-1Z"/></svg>
					<?php if ($header['unread'] > 0) { ?><span class="header-button__dot"></span><?php } ?>
				</a>
				<div id="user-menu" class="header-menu">
					<button type="button" class="header-button header-menu__trigger" aria-expanded="false" aria-controls="header-menu-user-menu" aria-label="<?php p($l->t('Your menu')); ?>">
						<img class="header-menu__avatar" src="<?php p($header['avatar']); ?>" alt="" width="32" height="32">
					</button>
					<div id="header-menu-user-menu" class="header-menu__content" hidden>
						<p class="header-menu__name"><?php p($_['user_displayname']); ?></p>
						<label class="header-menu__field"><span><?php p($l->t('Language')); ?></span>
							<select id="host-language" data-user="<?php p($_['user_uid']); ?>">
								<?php foreach ($header['languages'] as $code => $name) { ?>
								<option value="<?php p($code); ?>" lang="<?php p($code); ?>"<?php if ($code === $header['language']) { ?> selected<?php } ?>><?php p($name); ?></option>
								<?php } ?>
							</select>
						</label>
						<label class="header-menu__field"><span><?php p($l->t('Appearance')); ?></span>
							<select id="host-theme">
								<?php foreach ($themes as $id => $name) { ?>
								<option value="<?php p($id); ?>"<?php if ($id === $header['theme']) { ?> selected<?php } ?>><?php p($l->t($name)); ?></option>
								<?php } ?>
							</select>
						</label>
						<a class="header-menu__link" href="<?php p($header['files']); ?>"><?php p($l->t('Files')); ?></a>
						<?php foreach ($header['cloud'] as $name => $address) { ?>
						<a class="header-menu__link" href="<?php p($address); ?>"><?php p($l->t($name)); ?></a>
						<?php } ?>
						<?php if ($header['isAdmin']) { ?>
						<a class="header-menu__link" href="<?php p($header['settings']); ?>"><?php p($l->t('Administration settings')); ?></a>
						<a class="header-menu__link" href="<?php p($header['outbox']); ?>"><?php p($l->t('Sent mail')); ?></a>
						<?php } ?>
						<a id="logout" class="header-menu__link" href="<?php p($header['logout']); ?>"><?php p($l->t('Log out')); ?></a>
					</div>
				</div>
