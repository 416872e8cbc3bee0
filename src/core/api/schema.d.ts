/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Generated from openapi/*.yaml by `npm run openapi`: don't edit.
 */

export interface paths {
    "/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an administrator decides */
        get: operations["getAdminSettings"];
        /** Changes the settings that are sent and leaves the others */
        put: operations["putAdminSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups of the server that may be given a role */
        get: operations["findServerGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong with how the app is set up */
        get: operations["getAdminChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/bridges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each connection to the cloud found */
        get: operations["getBridges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/bridges/{bridge}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the caller a sign of life through a connection */
        post: operations["testBridge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits to be delivered, and what was given up */
        get: operations["getOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/outbox/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has what was given up tried again, the first of it at once */
        post: operations["retryOutbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My calendars into which may be written */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{kind}/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Which dates of an item are in my calendars */
        get: operations["getItemCalendar"];
        put?: never;
        /** Puts the dates that are not there yet into one of my calendars */
        post: operations["addToCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** The team of the cloud to which a group is linked, for its coordinators */
        get: operations["getGroupTeam"];
        /** Links a group to a team that I am in, or to none */
        put: operations["linkGroupTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am here */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/welcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps the answers of the first visit (each may be left out) and suggests groups */
        put: operations["answerWelcome"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My whole card, with the audience of each field */
        get: operations["getMyCard"];
        /** Replaces my card */
        put: operations["putMyCard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/groups/suggested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups that fit my card */
        get: operations["suggestGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directory */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A card, as far as the reader may see it */
        get: operations["getMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups that the reader may know of */
        get: operations["listGroups"];
        put?: never;
        /** Starts a group; I become its coordinator */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One group */
        get: operations["getGroup"];
        /** Changes a group (coordinators) */
        put: operations["putGroup"];
        post?: never;
        /** Closes a group (coordinators); its work stays readable for its members, and it can be opened again */
        delete: operations["closeGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a closed group again (coordinators) */
        post: operations["reopenGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members; coordinators also see requests and invitations */
        get: operations["listGroupMembers"];
        put?: never;
        /** Without uid: I join, or ask to join. With uid: a coordinator invites */
        post: operations["addGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/members/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Accepts a request (coordinator) or an invitation (the invited), or changes a role (coordinator) */
        put: operations["putGroupMember"];
        post?: never;
        /** Refuses a request, withdraws or declines an invitation, leaves, or removes a member */
        delete: operations["removeGroupMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes another member coordinator in my place */
        post: operations["handOverGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A moderator takes over an inactive group, for a member of it or for themselves */
        post: operations["adoptGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accepted themes; with state also the proposed ones (moderators see all, members their own) */
        get: operations["listThemes"];
        put?: never;
        /** Proposes a theme */
        post: operations["proposeTheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/themes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Renames a theme, its synonyms or CPV prefixes (moderators) */
        put: operations["putTheme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/themes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts, refuses or merges a theme (moderators) */
        post: operations["decideTheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds a municipality, province or region by name or postcode */
        get: operations["listLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One place */
        get: operations["getLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches everything the reader may see */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is for me now */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My secret calendar addresses */
        get: operations["listFeeds"];
        put?: never;
        /** Makes a secret address for my dates, or for those of a group of mine */
        post: operations["createFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Makes the address stop working */
        delete: operations["deleteFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{kind}/{id}/folder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shared folder of a group or of its work, as I have it */
        get: operations["getTeamFolder"];
        /** Chooses the folder that those of new work begin as a copy of (coordinators) */
        put: operations["putTeamFolder"];
        /** Makes it where there is none (a group's, coordinators), or a new one where it is gone */
        post: operations["makeTeamFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{kind}/{id}/folder/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts it into my own Files, where it isn't any more or isn't yet */
        post: operations["getTeamFolderBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{kind}/{id}/folder/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves it into the Files of another member of the group (coordinators) */
        post: operations["handOverTeamFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of the work that I can open, the latest first, and how many I can't */
        get: operations["listDocuments"];
        put?: never;
        /** Puts a file on the list that I can open */
        post: operations["attachDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/documents/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stores a file (at most 100 MB) in the folder of the work, under a name of its own, and puts it on the list */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a document off the list (who attached it, and coordinators); the file stays */
        delete: operations["removeDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/documents/{documentId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a document back on the list */
        post: operations["restoreDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the fetching of the notice's documents is */
        get: operations["getDocumentFetch"];
        put?: never;
        /** Begins to bring the documents that the notice names into the folder, from hosts that an administrator listed */
        post: operations["startDocumentFetch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/fetch/continue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetches the next document (30 seconds at most); when nobody asks the server goes on by itself */
        post: operations["continueDocumentFetch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of news, my groups, and how soon I want to hear of which */
        get: operations["getNotices"];
        /**
         * Keeps choices, or takes them back
         * @description Choices that are not named stay as they are.
         */
        put: operations["updateNotices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a file of places (moderators, editors, coordinators for their group) and shows how it is understood; nothing is taken in yet */
        post: operations["createPlaceImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it is */
        get: operations["getPlaceImport"];
        /** Says what the columns mean and under which terms the places come, before the first row is taken in; what is absent stays */
        put: operations["putPlaceImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/imports/{id}/continue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in the next rows (a few seconds at most) */
        post: operations["continuePlaceImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to each row */
        get: operations["listPlaceImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/imports/{id}/rows/{pos}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says of a row that looked like a known place whether it is the same or another one */
        post: operations["decidePlaceImportRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places that the reader may see; the same ids in the same order as mapPlaces */
        get: operations["listPlaces"];
        put?: never;
        /** Adds a place; 409 possible-duplicate with current.candidates when one like it is known already */
        post: operations["createPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All places of a search at once, as small as can be */
        get: operations["mapPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One place with all its facts that the reader may see */
        get: operations["getPlace"];
        /** Changes a place (who answers for it, coordinators of its group, stewards of its area, moderators; others suggest); what is absent stays as it is */
        put: operations["putPlace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I was there, it is right */
        post: operations["confirmPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{id}/around": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members near a place and groups that serve its area, as far as the reader may know of them */
        get: operations["aroundPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shared catalogue of equipment */
        get: operations["listEquipment"];
        put?: never;
        /** Proposes an entry of the catalogue; a moderator accepts it */
        post: operations["proposeEquipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/equipment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes or accepts an entry of the catalogue (moderators) */
        put: operations["putEquipment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/place-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My saved searches of places */
        get: operations["listPlaceSearches"];
        put?: never;
        /** Saves a search */
        post: operations["createPlaceSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/place-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a saved search of mine */
        put: operations["putPlaceSearch"];
        post?: never;
        /** Forgets a saved search of mine */
        delete: operations["deletePlaceSearch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suggests a change to a place, field by field */
        post: operations["suggestChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suggestions that wait for me, newest last; or mine, newest first */
        get: operations["listSuggestions"];
        put?: never;
        /** Suggests a new place; 409 possible-duplicate with current.candidates when one like it is known already */
        post: operations["suggestPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One suggestion, for who made it and who may decide on it */
        get: operations["getSuggestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts, refuses with a reason, or asks; 409 changed-since when a field was changed by somebody else since it was suggested, 412 when somebody else decided first, both with the suggestion as it is now */
        post: operations["decideSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who suggested it answers the question that came back; then it waits for a decision again */
        post: operations["answerSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who suggested it takes it back */
        post: operations["withdrawSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what of a place, newest first, as far as the reader may see those fields */
        get: operations["placeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{id}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes every field again what it was in that version, as a new change (who may edit the place) */
        post: operations["rollbackPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looks after the places of which areas (moderators) */
        get: operations["listStewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stewards/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decides which areas a member looks after; none: no longer any (moderators) */
        put: operations["putSteward"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as /places, for everybody */
        get: operations["listPublicPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/places/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as /places/map, for everybody */
        get: operations["mapPublicPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as /places/{id}, for everybody */
        get: operations["getPublicPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{kind}/{id}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The conversation of a group or dossier of mine */
        get: operations["getRoom"];
        put?: never;
        /** Makes a conversation, or links one that I moderate */
        post: operations["createRoom"];
        /** Undoes the link with the conversation, which stays in Talk */
        delete: operations["deleteRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{kind}/{id}/room/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** When I want to be mentioned, and whether I want to be let in again */
        put: operations["putMyPlaceInRoom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{kind}/{id}/room/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes whom a coordinator's browser added and removed, where the server can't */
        post: operations["noteRoomPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls that the reader may see */
        get: operations["listCalls"];
        put?: never;
        /** Adds a call by hand */
        post: operations["createCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One call with all its facts */
        get: operations["getCall"];
        /** Changes a call that was added by hand (who added it, coordinators of its group, moderators) */
        put: operations["putCall"];
        post?: never;
        /** Takes back a call that was added by hand; restoreCall undoes it */
        delete: operations["withdrawCall"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undoes withdrawCall */
        post: operations["restoreCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed, newest first */
        get: operations["listCallVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** CPV codes by words or by prefix, with the codes one step narrower */
        get: operations["listCpv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a file of calls (coordinators and moderators); work it off with continueImport */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it is */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/continue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Works off the next records (a few seconds at most) */
        post: operations["continueImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to each record */
        get: operations["listImportRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}/watches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The saved searches of a group of mine */
        get: operations["listWatches"];
        put?: never;
        /** Adds a watch (coordinators) */
        post: operations["createWatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One watch */
        get: operations["getWatch"];
        /** Changes a watch (coordinators) */
        put: operations["putWatch"];
        post?: never;
        /** Removes a watch (coordinators); what the group works on stays */
        delete: operations["deleteWatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watches/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many open calls match, and what each step would add or drop */
        post: operations["previewWatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matches that nobody in the group has dealt with, newest first */
        get: operations["getInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}/inbox/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have seen what is in the inbox; what comes later is new for me */
        post: operations["seeInbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The group's work */
        get: operations["listDossiers"];
        put?: never;
        /** Takes a call in hand, or drops it from the inbox */
        post: operations["createDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A group's work on one call */
        get: operations["getDossier"];
        /** Moves it on */
        put: operations["putDossier"];
        post?: never;
        /** Undoes the taking: the call is in the inbox again, as long as nobody did anything with it */
        delete: operations["putBackDossier"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/participants/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** I join, or a coordinator notes who joins and as what */
        put: operations["putParticipant"];
        post?: never;
        /** I step out, or a coordinator takes somebody off */
        delete: operations["removeParticipant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a note */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a note of mine (coordinators: any) */
        delete: operations["deleteNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            problem: string;
            message: string;
            fields?: {
                [key: string]: string;
            };
            current?: Record<string, never>;
        };
        /** @enum {string} */
        Language: "nl" | "fr" | "en";
        /**
         * @description und: unsure
         * @enum {string}
         */
        TextLanguage: "nl" | "fr" | "en" | "und";
        /** @description A text in the best language for this reader, with the language it is really in */
        Text: {
            text: string;
            language: components["schemas"]["TextLanguage"];
        };
        /** @description A text per language; any of the three may be missing */
        Texts: {
            nl?: string;
            fr?: string;
            en?: string;
            und?: string;
        };
        /** @description null at the end of the list */
        Cursor: string | null;
        Money: {
            cents: number;
            currency: string;
        };
        AdminSettings: {
            version: number;
            /** @description those that can be switched off */
            modules: {
                id: string;
                name: string;
                on: boolean;
            }[];
            roles: {
                /** @enum {string} */
                role: "moderator" | "editor" | "adviser";
                /** @description id of a group of the server; empty: nobody has the role */
                group: string;
                /** @description as the server shows the group */
                name: string;
                /** @description the group where nothing else was chosen */
                usual: string;
                /** @description another than the usual one was chosen */
                chosen: boolean;
                exists: boolean;
            }[];
            allowedHosts: string[];
            mapTiles: string;
            mapAttribution: string;
            placesPublic: boolean;
            placesIndexable: boolean;
            embedSites: string[];
            digestHour: number;
            liveSeconds: number;
            welcome: components["schemas"]["Texts"];
            contact: components["schemas"]["Texts"];
        };
        Outbox: {
            waiting: number;
            /** @description those that wait after a try that failed */
            failing: number;
            /** @description given up */
            aside: number;
            /** @description when the longest waiting was made */
            oldest: number | null;
            /** @description how many are tried again */
            retried?: number;
            events: {
                id: number;
                handler: string;
                topic: string;
                key: string;
                error: string;
                tries: number;
                createdAt: number;
            }[];
        };
        CloudTeam: {
            id: string;
            name: string;
        };
        GroupTeam: {
            /** @description whether this server has teams */
            available: boolean;
            linked: boolean;
            /** @description null where it is linked to none, or to one that I am not in */
            team: components["schemas"]["CloudTeam"] | null;
            /** @description those that I am in */
            teams: components["schemas"]["CloudTeam"][];
        };
        MemberCalendar: {
            uri: string;
            name: string;
            /** @description #rrggbb, or empty */
            color: string;
        };
        ItemCalendar: {
            calendars: components["schemas"]["MemberCalendar"][];
            dates: components["schemas"]["ItemCalendarDate"][];
        };
        ItemCalendarDate: {
            what: string;
            label: string;
            startsAt: number;
            wholeDay: boolean;
            /**
             * @description none: in no calendar of mine; old: there, with another time
             * @enum {string}
             */
            state: "none" | "current" | "old";
            /** @description name of the calendar that has it */
            calendar: string | null;
            /** @description the entry's own path below the server's DAV address */
            path: string | null;
            /** @description the entry as it should be */
            ics: string | null;
        };
        /** @enum {string} */
        Level: "european" | "federal" | "regional" | "municipal" | "private";
        /** @enum {string} */
        GroupRole: "member" | "coordinator";
        Location: {
            id: number;
            /** @enum {string} */
            type: "country" | "region" | "province" | "arrondissement" | "municipality";
            /** @description in the reader's language */
            name: string;
            postcodes: string[];
            nis: string | null;
            nuts: string | null;
            parentId: number | null;
            /** @description distance from the place asked, whole kilometres */
            km: number | null;
        };
        LocationRef: {
            id: number;
            name: string;
        };
        ThemeRef: {
            id: number;
            /** @description in the reader's language */
            label: string;
        };
        Theme: {
            id: number;
            slug: string;
            label: string;
            labels: components["schemas"]["Texts"];
            synonyms: {
                [key: string]: string[];
            };
            cpv: string[];
            /** @enum {string} */
            state: "proposed" | "accepted" | "refused" | "merged";
            /** @description display name */
            proposedBy: string | null;
            reason: string;
            version: number;
        };
        ThemeInput: {
            labels: components["schemas"]["Texts"];
            synonyms?: {
                [key: string]: string[];
            };
            cpv?: string[];
            reason?: string;
        };
        Area: {
            /** @enum {string} */
            scope: "places" | "belgium" | "eu";
            places: components["schemas"]["LocationRef"][];
        };
        Channels: {
            talk: boolean;
            digest: boolean;
            forum: boolean;
            folder: boolean;
            link: null | {
                url: string;
                label: string;
            };
        };
        Group: {
            id: number;
            name: components["schemas"]["Text"];
            names: components["schemas"]["Texts"];
            purpose: components["schemas"]["Text"];
            purposes: components["schemas"]["Texts"];
            themes: components["schemas"]["ThemeRef"][];
            levels: components["schemas"]["Level"][];
            area: components["schemas"]["Area"];
            languages: components["schemas"]["Language"][];
            exchangeModes: ("free" | "paid" | "barter" | "coin")[];
            channels: components["schemas"]["Channels"];
            /** @enum {string} */
            joining: "open" | "request" | "invitation";
            /** @enum {string} */
            state: "active" | "inactive" | "closed";
            /** @description null for those who are not in it unless it is open */
            memberCount: number | null;
            /** @description empty for those who are not in it, unless it is open */
            coordinators: components["schemas"]["MemberRef"][];
            /**
             * @description my own standing
             * @enum {string}
             */
            mine: "none" | "requested" | "invited" | "member" | "coordinator";
            /** @description what I can do now */
            may: ("join" | "ask" | "accept" | "decline" | "withdraw" | "leave" | "edit" | "invite" | "handover" | "adopt" | "close" | "reopen")[];
            createdAt: number;
            version: number;
        };
        GroupInput: {
            names: components["schemas"]["Texts"];
            purposes?: components["schemas"]["Texts"];
            themes?: number[];
            levels?: components["schemas"]["Level"][];
            area?: {
                /** @enum {string} */
                scope: "places" | "belgium" | "eu";
                places?: number[];
            };
            languages?: components["schemas"]["Language"][];
            exchangeModes?: ("free" | "paid" | "barter" | "coin")[];
            channels?: components["schemas"]["Channels"];
            /** @enum {string} */
            joining?: "open" | "request" | "invitation";
        };
        MemberRef: {
            uid: string;
            displayName: string;
        };
        Membership: {
            uid: string;
            displayName: string;
            /** @enum {string} */
            state: "requested" | "invited" | "member";
            role: components["schemas"]["GroupRole"];
            since: number;
            /** @description what somebody wrote when asking; coordinators only, else empty */
            message: string;
        };
        LanguageSkill: {
            language: string;
            /** @description 0 not, 1 a little, 2 well, 3 fluently */
            read: number;
            write: number;
            speak: number;
        };
        /**
         * @description who sees a field of my card
         * @enum {string}
         */
        FieldAudience: "nobody" | "groups" | "members";
        CardValues: {
            /** @description what I do in a line */
            headline: string;
            /** @description Markdown */
            about: string;
            themes: components["schemas"]["ThemeRef"][];
            skills: string[];
            languages: components["schemas"]["LanguageSkill"][];
            place: null | components["schemas"]["LocationRef"];
            /** @description what I offer to help with */
            helps: string;
            /** @description how to reach me, in my own words */
            contact: string;
        };
        OwnCard: components["schemas"]["CardValues"] & {
            audiences: {
                [key: string]: components["schemas"]["FieldAudience"];
            };
            version: number;
        };
        CardInput: {
            headline: string;
            about: string;
            themes: number[];
            skills: string[];
            languages: components["schemas"]["LanguageSkill"][];
            placeId: number | null;
            helps: string;
            contact: string;
            audiences: {
                [key: string]: components["schemas"]["FieldAudience"];
            };
        };
        /** @description What the reader may not see is empty */
        Card: components["schemas"]["CardValues"] & {
            uid: string;
            displayName: string;
            /** @description groups that we share */
            groups: {
                id: number;
                name: components["schemas"]["Text"];
            }[];
            me: boolean;
        };
        MemberSummary: {
            uid: string;
            displayName: string;
            headline: string;
            themes: components["schemas"]["ThemeRef"][];
            languages: components["schemas"]["LanguageSkill"][];
            place: null | components["schemas"]["LocationRef"];
            helps: string;
            km: number | null;
        };
        WelcomeAnswers: {
            themes?: number[];
            headline?: string;
            placeId?: number | null;
            languages?: components["schemas"]["Language"][];
            /**
             * @description what would help me most
             * @enum {string}
             */
            wish?: "calls" | "together" | "share" | "map" | "help";
        };
        Me: {
            uid: string;
            displayName: string;
            language: components["schemas"]["Language"];
            roles: ("moderator" | "editor" | "adviser" | "admin")[];
            /** @description the modules that are on */
            modules: string[];
            groups: {
                id: number;
                name: components["schemas"]["Text"];
                role: components["schemas"]["GroupRole"];
                joining: string;
            }[];
            /** @description whether the first questions still have to be asked */
            welcome: boolean;
            /** @description requests and invitations that wait for my answer */
            waiting: number;
        };
        SearchHit: {
            kind: string;
            id: string;
            title: components["schemas"]["Text"];
            excerpt: string;
            /** @description page below the app's address */
            path: string;
            dueAt: number | null;
        };
        HomeEntry: {
            /** @enum {string} */
            section: "closing" | "near" | "waiting";
            kind: string;
            id: string;
            title: components["schemas"]["Text"];
            path: string;
            detail: string;
            dueAt: number | null;
        };
        Feed: {
            id: number;
            groupId: number | null;
            groupName: string | null;
            url: string;
            createdAt: number;
        };
        FolderRef: {
            fileId: number;
            name: string;
        };
        SharedFolder: {
            /**
             * @description off: the group wants none; none: not made yet; ready: in my Files; away: there, and not in my Files; gone: deleted or lost
             * @enum {string}
             */
            state: "off" | "none" | "ready" | "away" | "gone";
            /** @description as it is called in my Files */
            name: string | null;
            /** @description opens at /index.php/f/{fileId} */
            fileId: number | null;
            /** @description in whose Files it is */
            owner: null | {
                uid: string;
                displayName: string;
            };
            /** @description what is wrong and what to do */
            trouble: string | null;
            /** @description names of members who could not get it, for coordinators */
            without: string[];
            /** @description what folders of new work begin as a copy of */
            template: null | components["schemas"]["FolderRef"];
            /** @description folders in it, of which a coordinator may choose the template */
            folders: components["schemas"]["FolderRef"][];
            /** @description to whom a coordinator may give it */
            heirs: {
                uid: string;
                displayName: string;
            }[];
            may: ("make" | "open" | "get" | "template" | "hand-over")[];
        };
        Document: {
            id: number;
            /** @description opens at /index.php/f/{fileId} */
            fileId: number;
            name: string;
            /** @description bytes */
            size: number;
            mime: string;
            /** @description who attached it */
            displayName: string;
            /** @description unix seconds, when it was attached */
            at: number;
            /** @description whether it is in the folder of this work */
            inFolder: boolean;
            mayRemove: boolean;
        };
        Documents: {
            items: components["schemas"]["Document"][];
            /** @description how many on the list the reader can't open */
            hidden: number;
            /** @description how many more files the folder holds */
            others: number;
            folder: components["schemas"]["SharedFolder"];
            mayAttach: boolean;
        };
        DocumentFetch: {
            /** @enum {string} */
            state: "none" | "running" | "done";
            /** @description how many links to documents the notice names */
            links: number;
            /** @description how many of the files are dealt with */
            done: number;
            files: {
                label: string;
                url: string;
                /** @enum {string} */
                state: "waiting" | "working" | "saved" | "there" | "refused";
                /** @description what became of it */
                reason: string;
                /** @description opens at /index.php/f/{fileId} */
                fileId: number | null;
            }[];
        };
        /**
         * @description now: a notification at once; daily, weekly: in the mail of the day or of the week
         * @enum {string}
         */
        Rhythm: "now" | "daily" | "weekly" | "never";
        Notices: {
            kinds: {
                id: string;
                /** @description in the reader's language */
                label: string;
                usual: components["schemas"]["Rhythm"];
            }[];
            groups: {
                id: number;
                name: string;
            }[];
            choices: {
                what: string | null;
                groupId: number | null;
                rhythm: components["schemas"]["Rhythm"];
            }[];
        };
        /** @enum {string} */
        PlaceImportOutcome: "new" | "updated" | "unchanged" | "duplicate" | "refused";
        PlaceImport: {
            id: number;
            file: string;
            /** @description csv, geojson, kml, gpx, overpass, openfairdb or gogocarto */
            form: string;
            /** @description whose list it is; the same at the next import of it */
            source: string;
            licence: string;
            /** @description who made the list */
            attribution: string;
            /** @enum {string} */
            audience: "public" | "members" | "group";
            groupId: number;
            /** @enum {string} */
            state: "preview" | "running" | "done" | "failed";
            done: number;
            total: number;
            counts: {
                new: number;
                updated: number;
                unchanged: number;
                duplicate: number;
                refused: number;
            };
            /** @description why the file as a whole could not be read */
            problem: string | null;
            /** @description what the file has, while nothing is taken in yet */
            columns: {
                name: string;
                /** @description what it is taken for; null for nothing */
                column: string | null;
                samples: string[];
            }[];
            /** @description the form itself says what its columns mean */
            fixed: boolean;
        };
        PlaceImportInput: {
            source?: string;
            licence?: string;
            attribution?: string;
            /** @enum {string} */
            audience?: "public" | "members" | "group";
            columns?: {
                name: string;
                column: string | null;
            }[];
        };
        PlaceImportRow: {
            pos: number;
            /** @description in the file */
            line: number;
            title: string;
            outcome: components["schemas"]["PlaceImportOutcome"];
            placeId: number | null;
            /** @description what was put right here */
            changes: components["schemas"]["PlaceImportChange"][];
            /** @description what somebody changed here since, and so stayed */
            kept: components["schemas"]["PlaceImportChange"][];
            /** @description why it was refused */
            reasons: {
                column: string;
                text: string;
            }[];
            /** @description places that it may be */
            candidates: components["schemas"]["PlaceSummary"][];
        };
        PlaceImportChange: {
            column: string;
            was: string;
            /** @description what the file says */
            became: string;
        };
        /** @enum {string} */
        PlaceKind: "tool_library" | "makerspace" | "studio" | "rehearsal" | "repair_cafe" | "reuse" | "coworking" | "kitchen" | "giveaway" | "transport" | "garden" | "venue" | "other";
        /** @enum {string} */
        PlaceState: "active" | "unverified" | "paused" | "closed" | "moved" | "succeeded";
        /** @enum {string} */
        PlaceScope: "municipality" | "province" | "region" | "belgium" | "online";
        /** @enum {string} */
        PlaceAccess: "everybody" | "members" | "smart" | "appointment";
        /** @enum {string} */
        PriceMode: "free" | "per_use" | "subscription" | "donation" | "paid";
        /**
         * @description editors: who may edit the place, and the members of its group
         * @enum {string}
         */
        PlaceFieldAudience: "public" | "members" | "editors";
        PlaceFieldAudiences: {
            email?: components["schemas"]["PlaceFieldAudience"];
            phone?: components["schemas"]["PlaceFieldAudience"];
            person?: components["schemas"]["PlaceFieldAudience"];
            street?: components["schemas"]["PlaceFieldAudience"];
        };
        Position: {
            lat: number;
            lon: number;
        };
        PlaceLink: {
            /** @enum {string} */
            kind?: "page" | "photo" | "video";
            url: string;
            label?: string;
        };
        EquipmentFacts: {
            /** @description of the catalogue */
            entryId?: number | null;
            names?: components["schemas"]["Texts"];
            amount?: number;
            conditions?: string;
            reservable?: boolean;
            /** Format: date */
            seenOn?: string | null;
        };
        /** @description all that can be edited, as a form, a suggestion or a file has it */
        PlaceFacts: {
            kind: components["schemas"]["PlaceKind"];
            names: components["schemas"]["Texts"];
            sentence: components["schemas"]["Texts"];
            about: components["schemas"]["Texts"];
            language: components["schemas"]["Language"];
            scope: components["schemas"]["PlaceScope"];
            /** @description municipality, province or region that it serves */
            scopeId: number | null;
            /** @description null where only the municipality is known, or online */
            position: null | components["schemas"]["Position"];
            /** @description municipality where it is */
            locationId: number | null;
            street: string;
            postcode: string;
            access: components["schemas"]["PlaceAccess"];
            price: components["schemas"]["PriceMode"];
            priceText: string;
            depositCents: number | null;
            /** @description OpeningHours, null when they are not known */
            hours: null | Record<string, never>;
            /** @description what the hours can't say */
            hoursText: string;
            email: string;
            phone: string;
            person: string;
            website: string;
            /** @description spoken there (ISO 639-1) */
            languages: string[];
            /** @enum {string} */
            wheelchair: "yes" | "limited" | "no" | "unknown";
            links: components["schemas"]["PlaceLink"][];
            fieldAudience: components["schemas"]["PlaceFieldAudiences"];
            state: components["schemas"]["PlaceState"];
            /** Format: date */
            pausedUntil: string | null;
            /** @description the place that goes on in its stead, of a moved or succeeded one */
            successorId: number | null;
            /** @description professions and themes that it is for */
            themes: number[];
            equipment: components["schemas"]["EquipmentFacts"][];
        };
        PlaceInput: {
            kind?: components["schemas"]["PlaceKind"];
            names?: components["schemas"]["Texts"];
            sentence?: components["schemas"]["Texts"];
            about?: components["schemas"]["Texts"];
            language?: components["schemas"]["Language"];
            scope?: components["schemas"]["PlaceScope"];
            /** @description municipality, province or region that it serves */
            scopeId?: number | null;
            /** @description null where only the municipality is known, or online */
            position?: null | components["schemas"]["Position"];
            /** @description municipality where it is */
            locationId?: number | null;
            street?: string;
            postcode?: string;
            access?: components["schemas"]["PlaceAccess"];
            price?: components["schemas"]["PriceMode"];
            priceText?: string;
            depositCents?: number | null;
            /** @description OpeningHours, null when they are not known */
            hours?: null | Record<string, never>;
            /** @description what the hours can't say */
            hoursText?: string;
            email?: string;
            phone?: string;
            person?: string;
            website?: string;
            /** @description spoken there (ISO 639-1) */
            languages?: string[];
            /** @enum {string} */
            wheelchair?: "yes" | "limited" | "no" | "unknown";
            links?: components["schemas"]["PlaceLink"][];
            fieldAudience?: components["schemas"]["PlaceFieldAudiences"];
            state?: components["schemas"]["PlaceState"];
            /** Format: date */
            pausedUntil?: string | null;
            /** @description the place that goes on in its stead, of a moved or succeeded one */
            successorId?: number | null;
            /** @description professions and themes that it is for */
            themes?: number[];
            equipment?: components["schemas"]["EquipmentFacts"][];
            /** @enum {string} */
            audience?: "public" | "members" | "group";
            /** @description the group that keeps it, a group of mine; null: none */
            groupId?: number | null;
            licence?: string;
            attribution?: string;
            /** @description places that were shown as possibly the same and are not */
            notDuplicateOf?: number[];
        };
        /** @description at this moment; unknown when no hours are known or it is not there any more */
        PlaceOpen: {
            /** @enum {string} */
            now: "open" | "closed" | "unknown";
            /** @description when that changes next, unix seconds */
            until: number | null;
        };
        PlaceSummary: {
            id: number;
            kind: components["schemas"]["PlaceKind"];
            name: components["schemas"]["Text"];
            sentence: components["schemas"]["Text"];
            state: components["schemas"]["PlaceState"];
            /** Format: date */
            pausedUntil: string | null;
            successorId: number | null;
            location: null | components["schemas"]["LocationRef"];
            /** @description empty for who may not see it */
            street: string;
            postcode: string;
            position: null | components["schemas"]["Position"];
            /** @description false: the middle of the municipality */
            exact: boolean;
            /** @description from the point asked, with one decimal */
            km: number | null;
            open: components["schemas"]["PlaceOpen"];
            hours: null | Record<string, never>;
            hoursText: string;
            phone: string;
            email: string;
            website: string;
            access: components["schemas"]["PlaceAccess"];
            price: components["schemas"]["PriceMode"];
            /** @enum {string} */
            wheelchair: "yes" | "limited" | "no" | "unknown";
            languages: string[];
            /** @enum {string} */
            audience: "public" | "members" | "group";
            verifiedAt: number | null;
            /** @description nobody said within a year that it is right */
            overdue: boolean;
            /** @description equipment that fits the words or entries asked, at most three */
            matches: components["schemas"]["Text"][];
        };
        /** @description parallel lists, in the order of listPlaces; lat and lon are hundred-thousandths of a degree, each but the first as difference from the one before; null: nowhere (online) */
        PlaceMap: {
            ids: number[];
            lat: (number | null)[];
            lon: (number | null)[];
            /** @description place in the enum PlaceKind */
            kind: number[];
            /** @description 0 unknown, 1 open, 2 closed at this moment */
            open: number[];
            /** @description place in the enum PlaceState */
            state: number[];
            name: string[];
            corrected: string | null;
        };
        Equipment: {
            entryId: number | null;
            name: components["schemas"]["Text"];
            /** @description its own; empty: as the catalogue names it */
            names: {
                [key: string]: string;
            };
            amount: number;
            conditions: string;
            reservable: boolean;
            /** Format: date */
            seenOn: string | null;
            /** @description professions that use it */
            themes: components["schemas"]["ThemeRef"][];
        };
        Place: {
            id: number;
            facts: components["schemas"]["PlaceFacts"];
            /** @description fields of facts that are blank because the reader may not see them */
            hidden: string[];
            name: components["schemas"]["Text"];
            sentence: components["schemas"]["Text"];
            about: components["schemas"]["Text"];
            location: null | components["schemas"]["LocationRef"];
            scopeArea: null | components["schemas"]["LocationRef"];
            position: null | components["schemas"]["Position"];
            exact: boolean;
            themes: components["schemas"]["ThemeRef"][];
            equipment: components["schemas"]["Equipment"][];
            open: components["schemas"]["PlaceOpen"];
            /** @description the group that keeps it, where the reader may know of it */
            group: null | components["schemas"]["PlaceGroupRef"];
            /** @enum {string} */
            audience: "public" | "members" | "group";
            /** @description for who may edit it */
            owner: null | components["schemas"]["MemberRef"];
            successor: null | components["schemas"]["PlaceRef"];
            /** @description places that go on here */
            predecessors: components["schemas"]["PlaceRef"][];
            /** @description empty: added by hand */
            source: string;
            licence: string;
            attribution: string;
            verifiedAt: number | null;
            verifiedBy: null | components["schemas"]["MemberRef"];
            overdue: boolean;
            createdAt: number;
            changedAt: number;
            version: number;
            /** @description edit, confirm, suggest */
            may: string[];
        };
        PlaceRef: {
            id: number;
            name: components["schemas"]["Text"];
        };
        PlaceGroupRef: {
            id: number;
            name: components["schemas"]["Text"];
        };
        PlaceAround: {
            members: components["schemas"]["MemberSummary"][];
            groups: components["schemas"]["PlaceGroupRef"][];
        };
        CatalogueEntry: {
            id: number;
            name: components["schemas"]["Text"];
            names: components["schemas"]["Texts"];
            synonyms: {
                [key: string]: string[];
            };
            themes: components["schemas"]["ThemeRef"][];
            accepted: boolean;
            /** @description places that the reader may see and that have it */
            places: number;
        };
        CatalogueInput: {
            names: components["schemas"]["Texts"];
            synonyms?: {
                [key: string]: string[];
            };
            themes?: number[];
            accepted?: boolean;
        };
        PlaceSearch: {
            id: number;
            name: string;
            /** @description filters of listPlaces */
            query: {
                [key: string]: string;
            };
            /** @description tell me of each new place that fits */
            alerts: boolean;
            createdAt: number;
        };
        PlaceSearchInput: {
            name: string;
            query: {
                [key: string]: string;
            };
            alerts?: boolean;
        };
        /**
         * @description open and asked wait; partly: some fields were accepted
         * @enum {string}
         */
        SuggestionState: "open" | "accepted" | "refused" | "asked" | "withdrawn" | "partly";
        SuggestionInput: {
            /** @description new values, only of the fields that change; named as in PlaceFacts */
            fields: {
                [key: string]: unknown;
            };
            /** @description how one knows */
            note?: string;
            /** @description of a new place: places that were shown as possibly the same and are not */
            notDuplicateOf?: number[];
        };
        SuggestionDecision: {
            /** @enum {string} */
            decision: "accept" | "refuse" | "ask";
            /** @description with accept: what differs per field; absent ones are accepted */
            fields?: {
                [key: string]: "accept" | "refuse";
            };
            /** @description fields to accept although somebody else changed them since */
            overwrite?: string[];
            /** @description what the decider saw; needed with overwrite */
            placeVersion?: number;
            /** @description why it is refused, or the question; needed for these */
            reason?: string;
            /** @description of a new place */
            notDuplicateOf?: number[];
        };
        SuggestionAnswer: {
            answer: string;
        };
        SuggestedField: {
            field: string;
            /** @description when it was suggested; absent when the reader may not see it */
            was?: unknown;
            /** @description what is suggested */
            became?: unknown;
            /** @description at this moment; absent when the reader may not see it */
            now?: unknown;
            /** @enum {string} */
            state: "open" | "accepted" | "refused";
            /** @description the reader may not see what it was and is */
            hidden: boolean;
            /** @description somebody else changed it since to something else */
            changed: boolean;
            /** @description other waiting suggestions that want something else in this field */
            rivals: components["schemas"]["SuggestionRival"][];
        };
        SuggestionRival: {
            suggestionId: number;
            by: null | components["schemas"]["MemberRef"];
            /** @description what is suggested there */
            became?: unknown;
        };
        Suggestion: {
            id: number;
            /** @description null: a new place that is not accepted yet */
            place: null | components["schemas"]["PlaceRef"];
            isNew: boolean;
            placeVersion: number | null;
            by: null | components["schemas"]["MemberRef"];
            /** @description from nobody with an account: the contact of the place, or somebody who has gone */
            fromContact: boolean;
            note: string;
            state: components["schemas"]["SuggestionState"];
            /** @description of a refusal, or the question */
            reason: string;
            decidedBy: null | components["schemas"]["MemberRef"];
            decidedAt: number | null;
            createdAt: number;
            version: number;
            fields: components["schemas"]["SuggestedField"][];
            names: components["schemas"]["ValueNames"];
            /** @description decide, answer, withdraw */
            may: string[];
        };
        PlaceChange: {
            version: number;
            at: number;
            by: null | components["schemas"]["MemberRef"];
            /** @enum {string} */
            cause: "created" | "edit" | "suggestion" | "import" | "rollback" | "confirmed" | "reminder";
            changes: {
                field: string;
                /** @description its value before */
                was: unknown;
                /** @description its value after */
                became: unknown;
            }[];
            /** @description fields of it that the reader may not see */
            hidden: number;
        };
        /** @description what the ids in the values are called, for this reader; ids that are missing are gone or not to be known */
        ValueNames: {
            locations: {
                [key: string]: string;
            };
            themes: {
                [key: string]: string;
            };
            equipment: {
                [key: string]: string;
            };
            places: {
                [key: string]: string;
            };
        };
        Steward: {
            member: components["schemas"]["MemberRef"];
            areas: components["schemas"]["LocationRef"][];
        };
        Room: {
            /**
             * @description none: never had one; wanted: will be made; gone: was deleted in Talk; unlinked: somebody undid the link
             * @enum {string}
             */
            state: "none" | "wanted" | "here" | "gone" | "unlinked";
            /** @description whether there is Talk on this server now */
            talk: boolean;
            /**
             * @description how news are said in it: through Talk itself, as a bot that a moderator allows, or not
             * @enum {string}
             */
            posting: "inside" | "bot" | "none";
            /** @description whether the server adds and removes people; else a coordinator does, in the browser */
            adds: boolean;
            /** @description whether it was there before */
            linked: boolean;
            /** @description whether I am in it */
            inIt: boolean;
            /** @description by which Talk knows it; for those in it */
            token: string | null;
            /** @description its page; for those in it */
            url: string | null;
            /** @description name of the bot that tells the news */
            bot: string;
            /** @description members who could not be added; coordinators only */
            missing: components["schemas"]["MemberRef"][];
            /** @description who left the team and must still be removed; coordinators only */
            leaving: components["schemas"]["MemberRef"][];
            /** @description kinds of news in which I want to be mentioned */
            mentions: string[];
            /** @description kinds of news that are said in it */
            kinds: {
                id: string;
                label: string;
            }[];
            /** @description what I can do now */
            may: ("join" | "make" | "mention" | "link" | "seat" | "unlink")[];
        };
        /** @enum {string} */
        CallStatus: "planned" | "open" | "closed" | "awarded" | "cancelled";
        /** @enum {string} */
        DossierState: "interesting" | "preparing" | "submitted" | "won" | "lost" | "dropped";
        /** @enum {string} */
        ParticipantRole: "lead" | "partner" | "subcontractor" | "helper";
        /**
         * @description BT-13, BT-1311, BT-630, BT-131
         * @enum {string}
         */
        DeadlineKind: "questions" | "participation" | "interest" | "submission";
        Deadline: {
            kind: components["schemas"]["DeadlineKind"];
            /** @description unix seconds */
            at: number;
            /**
             * Format: date
             * @description as published
             */
            date: string;
            /** @description as published, HH:MM; null when the source gives none */
            time: string | null;
            /** @description as published, such as +01:00 */
            offset: string | null;
            /** @description IANA zone of the buyer */
            zone: string;
            /** @description wall time in Brussels, YYYY-MM-DDTHH:MM */
            brussels: string;
            warnings: ("offset-contradicts-zone" | "no-time" | "implausible" | "before-publication")[];
            /** @description lots it is for; empty: all */
            lots: string[];
        };
        Cpv: {
            code: string;
            /** @description in the reader's language; empty when the list isn't imported */
            label: string;
            /** @description whether there are codes below it */
            narrower: boolean;
        };
        CpvRef: {
            code: string;
            label: string;
        };
        /** @description How a group of mine stands to the call */
        GroupStanding: {
            groupId: number;
            groupName: string;
            /**
             * @description match is not dealt with yet
             * @enum {string}
             */
            state: "match" | "interesting" | "preparing" | "submitted" | "won" | "lost" | "dropped";
            dossierId: number | null;
        };
        CallSummary: {
            id: number;
            title: components["schemas"]["Text"];
            buyer: string;
            level: components["schemas"]["Level"];
            /**
             * @description a public tender or another call for projects
             * @enum {string}
             */
            type: "tender" | "call";
            status: components["schemas"]["CallStatus"];
            /** @description the next one that counts */
            deadline: null | components["schemas"]["Deadline"];
            /** Format: date */
            publishedOn: string | null;
            /** @description names */
            places: string[];
            cpv: null | components["schemas"]["CpvRef"];
            themes: components["schemas"]["ThemeRef"][];
            /** @description languages in which one may answer (ISO 639-1) */
            languages: string[];
            value: null | components["schemas"]["Money"];
            lotCount: number;
            standing: components["schemas"]["GroupStanding"][];
            /** @description matched for a group of mine since I last looked */
            isNew: boolean;
            /** @enum {string} */
            source: "eforms" | "ted" | "csv" | "hand" | "ocds";
        };
        Lot: {
            id: string;
            title: components["schemas"]["Text"];
            summary: components["schemas"]["Text"];
            cpv: components["schemas"]["CpvRef"][];
            value: null | components["schemas"]["Money"];
            deadlines: components["schemas"]["Deadline"][];
            /** @description fit for small enterprises */
            sme: boolean | null;
        };
        Link: {
            /** @enum {string} */
            kind: "notice" | "documents" | "restricted-documents" | "submission" | "other";
            url: string;
            label: string;
        };
        Call: {
            id: number;
            title: components["schemas"]["Text"];
            titles: components["schemas"]["Texts"];
            summary: components["schemas"]["Text"];
            summaries: components["schemas"]["Texts"];
            buyer: string;
            level: components["schemas"]["Level"];
            /** @enum {string} */
            type: "tender" | "call";
            status: components["schemas"]["CallStatus"];
            deadline: null | components["schemas"]["Deadline"];
            deadlines: components["schemas"]["Deadline"][];
            /** Format: date */
            publishedOn: string | null;
            places: {
                nuts: string | null;
                name: string;
                placeId: number | null;
            }[];
            cpv: null | components["schemas"]["CpvRef"];
            cpvs: components["schemas"]["CpvRef"][];
            themes: components["schemas"]["ThemeRef"][];
            languages: string[];
            noticeLanguages: string[];
            value: null | components["schemas"]["Money"];
            lots: components["schemas"]["Lot"][];
            links: components["schemas"]["Link"][];
            standing: components["schemas"]["GroupStanding"][];
            isNew: boolean;
            /** @enum {string} */
            source: "eforms" | "ted" | "csv" | "hand" | "ocds";
            sourceId: string;
            /** @description eForms notice subtype (OPP-070) */
            subtype: string | null;
            procedureId: string | null;
            /** @description ids when only these groups may see it */
            onlyGroups: number[];
            /** @enum {string} */
            audience: "public" | "members" | "groups";
            addedBy: null | components["schemas"]["MemberRef"];
            versionCount: number;
            may: ("edit" | "withdraw" | "restore")[];
            changedAt: number;
            version: number;
        };
        CallInput: {
            title: string;
            summary?: string;
            /** @description language of title and summary; guessed when left out */
            language?: components["schemas"]["TextLanguage"];
            /** Format: date */
            deadlineDate?: string | null;
            /** @description HH:MM, Brussels time */
            deadlineTime?: string | null;
            url?: string;
            buyer?: string;
            level?: components["schemas"]["Level"];
            /** @enum {string} */
            type?: "tender" | "call";
            cpv?: string[];
            themes?: number[];
            places?: number[];
            languages?: string[];
            valueCents?: number | null;
            /** @description keep it within this group of mine */
            onlyGroup?: number | null;
        };
        CallVersion: {
            number: number;
            at: number;
            source: string;
            noticeId: string | null;
            /** @description display name of the member who changed it */
            by: string | null;
            reason: string;
            changes: {
                field: string;
                from: string | null;
                to: string | null;
            }[];
        };
        Import: {
            id: number;
            file: string;
            /**
             * @description what kind of file it is
             * @enum {string}
             */
            form: "eforms" | "ted" | "csv" | "ocds";
            /** @enum {string} */
            state: "running" | "done" | "failed";
            done: number;
            total: number;
            counts: {
                new: number;
                updated: number;
                unchanged: number;
                refused: number;
            };
            /** @description why the file as a whole failed */
            problem: string | null;
        };
        ImportRecord: {
            /** @description place in the file from 1 */
            number: number;
            /** @description line in the file where that makes sense */
            line: number | null;
            /** @enum {string} */
            outcome: "new" | "updated" | "unchanged" | "refused";
            callId: number | null;
            title: string;
            /** @description localized sentence for refused records */
            reason: string;
            changes: {
                field: string;
                from: string | null;
                to: string | null;
            }[];
        };
        /** @description All that is given must hold; within one list any of it */
        Criteria: {
            /** @description any of these (with synonyms and other spellings); a quoted phrase must stand together */
            words?: string[];
            /** @description none of these in any text field */
            exclude?: string[];
            cpv?: string[];
            themes?: number[];
            places?: number[];
            levels?: components["schemas"]["Level"][];
            languages?: string[];
            minCents?: number | null;
            maxCents?: number | null;
            /** @description at least so many days before the deadline */
            daysLeft?: number | null;
        };
        WatchInput: {
            name: string;
            criteria: components["schemas"]["Criteria"];
        };
        Watch: {
            id: number;
            groupId: number;
            name: string;
            criteria: components["schemas"]["Criteria"];
            /** @description the names behind the ids and codes of the criteria */
            labels: {
                cpv: components["schemas"]["CpvRef"][];
                themes: components["schemas"]["ThemeRef"][];
                places: components["schemas"]["LocationRef"][];
            };
            /** @description open calls that match now */
            openCount: number;
            createdBy: string;
            changedAt: number;
            version: number;
        };
        WatchStep: {
            /** @enum {string} */
            direction: "narrower" | "broader";
            /** @enum {string} */
            field: "words" | "exclude" | "cpv" | "themes" | "places" | "levels" | "languages" | "minCents" | "maxCents" | "daysLeft";
            from: string | null;
            to: string | null;
            /** @description the step in words */
            label: string;
            criteria: components["schemas"]["Criteria"];
            count: number;
            added: number;
            dropped: number;
        };
        WatchPreview: {
            count: number;
            sample: components["schemas"]["CallSummary"][];
            steps: components["schemas"]["WatchStep"][];
        };
        InboxEntry: {
            call: components["schemas"]["CallSummary"];
            watches: {
                id: number;
                name: string;
            }[];
            matchedAt: number;
            isNew: boolean;
        };
        DossierSummary: {
            id: number;
            groupId: number;
            call: components["schemas"]["CallSummary"];
            state: components["schemas"]["DossierState"];
            /** @description why it was dropped, or how it ended */
            reason: string;
            participants: components["schemas"]["Participant"][];
            noteCount: number;
            changedAt: number;
            version: number;
        };
        Participant: {
            uid: string;
            displayName: string;
            role: components["schemas"]["ParticipantRole"];
            contribution: string;
        };
        Dossier: {
            id: number;
            groupId: number;
            groupName: string;
            call: components["schemas"]["CallSummary"];
            state: components["schemas"]["DossierState"];
            reason: string;
            participants: components["schemas"]["Participant"][];
            notes: {
                id: number;
                uid: string;
                displayName: string;
                text: string;
                at: number;
                mine: boolean;
            }[];
            history: {
                at: number;
                displayName: string;
                /** @enum {string} */
                what: "taken" | "state" | "joined" | "left" | "role" | "note" | "note-removed";
                from: string | null;
                to: string | null;
                reason: string;
            }[];
            /** @description states it can go to now */
            may: components["schemas"]["DossierState"][];
            changedAt: number;
            version: number;
        };
        /** @description What the server says of every answer */
        OcsMeta: {
            /** @enum {string} */
            status: "ok" | "failure";
            statuscode: number;
            message?: string | null;
            totalitems?: string;
            itemsperpage?: string;
        };
    };
    responses: {
        /** @description What went wrong, and what to do */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    ocs: {
                        meta: components["schemas"]["OcsMeta"];
                        data: components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** @description Done */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    ocs: {
                        meta: components["schemas"]["OcsMeta"];
                        data: Record<string, never>;
                    };
                };
            };
        };
        /** @description Nobody is logged in (the server's own answer) */
        NotLoggedIn: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description For administrators only (the server's own answer) */
        NotAdministrator: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        limit: number;
        cursor: string;
        ifMatch: string;
        idempotencyKey: string;
        id: number;
        groupId: number;
        uid: string;
        documentId: number;
        /** @description group or dossier */
        teamKind: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAdminSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Settings; the ETag fits If-Match */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["AdminSettings"];
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["NotAdministrator"];
        };
    };
    putAdminSettings: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    modulesOff?: string[];
                    /** @description group of the server per role; null: the usual one; empty: nobody has the role */
                    roles?: {
                        [key: string]: string | null;
                    };
                    /** @description names of hosts */
                    allowedHosts?: string[];
                    /** @description address with {z}, {x} and {y}; empty: none */
                    mapTiles?: string;
                    mapAttribution?: string;
                    /** @description whether a guest sees the places that are for everybody */
                    placesPublic?: boolean;
                    /** @description whether search engines may keep the public map */
                    placesIndexable?: boolean;
                    /** @description origins that may show the public map in a frame */
                    embedSites?: string[];
                    digestHour?: number;
                    /** @description 0, or at least 5 */
                    liveSeconds?: number;
                    welcome?: components["schemas"]["Texts"];
                    contact?: components["schemas"]["Texts"];
                };
            };
        };
        responses: {
            /** @description All settings as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["AdminSettings"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["NotAdministrator"];
            412: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    findServerGroups: {
        parameters: {
            query: {
                /** @description letters of the name */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most 20 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["NotAdministrator"];
        };
    };
    getAdminChecks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The worst first; empty when all is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                name: string;
                                /** @enum {string} */
                                severity: "error" | "warning" | "info";
                                text: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["NotAdministrator"];
        };
    };
    getBridges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Connections */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                id: string;
                                name: string;
                                /** @enum {string} */
                                state: "works" | "partly" | "absent";
                                text: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["NotAdministrator"];
        };
    };
    testBridge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bridge: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                /** @description where to look for it */
                                text: string;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["NotAdministrator"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            502: components["responses"]["Problem"];
        };
    };
    getOutbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands, with the latest 50 that were given up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Outbox"];
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["NotAdministrator"];
        };
    };
    retryOutbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description which; all when left out */
                    ids?: number[];
                };
            };
        };
        responses: {
            /** @description How it stands then */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Outbox"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["NotAdministrator"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usual one first; none where the server has no calendars */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["MemberCalendar"][];
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotLoggedIn"];
        };
    };
    getItemCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dates that are still to come, soonest first, read from the calendars themselves */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["ItemCalendar"];
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    addToCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description uri of one of my calendars; the usual one without */
                    calendar?: string | null;
                };
            };
        };
        responses: {
            /** @description How it is now. What says another time stays `old`; the browser writes `ics` to `path` by CalDAV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["ItemCalendar"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            502: components["responses"]["Problem"];
        };
    };
    getGroupTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description And the teams that I could choose */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["GroupTeam"];
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    linkGroupTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description id of the team; null for none */
                    team?: string | null;
                };
            };
        };
        responses: {
            /** @description How it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["GroupTeam"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Me"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
        };
    };
    answerWelcome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WelcomeAnswers"];
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                suggested: components["schemas"]["Group"][];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            422: components["responses"]["Problem"];
        };
    };
    getMyCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["OwnCard"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
        };
    };
    putMyCard: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardInput"];
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["OwnCard"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    suggestGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Group"][];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                q?: string;
                theme?: number;
                /** @description id of a municipality */
                near?: number;
                km?: number;
                language?: components["schemas"]["Language"];
                /** @description what the member must be able to do in that language */
                skill?: "read" | "write" | "speak";
                /** @description only members who offer help */
                helps?: boolean;
                /** @description only members of this group of mine */
                group?: number;
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                items: components["schemas"]["MemberSummary"][];
                                cursor: components["schemas"]["Cursor"];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: components["parameters"]["uid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Card"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                q?: string;
                theme?: number;
                level?: components["schemas"]["Level"];
                /** @description groups that serve this place */
                place?: number;
                language?: components["schemas"]["Language"];
                mine?: boolean;
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                items: components["schemas"]["Group"][];
                                cursor: components["schemas"]["Cursor"];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupInput"];
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Group"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Group"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    putGroup: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupInput"];
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Group"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    closeGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Group"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    reopenGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Group"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                items: components["schemas"]["Membership"][];
                                cursor: components["schemas"]["Cursor"];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    addGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    uid?: string | null;
                    message?: string;
                };
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Membership"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    putGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                uid: components["parameters"]["uid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state?: "member";
                    role?: components["schemas"]["GroupRole"];
                };
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Membership"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    removeGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                uid: components["parameters"]["uid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    handOverGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    uid: string;
                };
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Group"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    adoptGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    uid?: string;
                };
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Group"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    listThemes: {
        parameters: {
            query?: {
                state?: "accepted" | "proposed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Theme"][];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
        };
    };
    proposeTheme: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThemeInput"];
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Theme"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    putTheme: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThemeInput"];
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Theme"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    decideTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "accept" | "refuse" | "merge";
                    into?: number;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Theme"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                q?: string;
                type?: "municipality" | "province" | "region";
                /** @description adds the distance in km from this municipality */
                from?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Location"][];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
        };
    };
    getLocation: {
        parameters: {
            query?: {
                from?: number;
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Location"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    search: {
        parameters: {
            query: {
                q: string;
                /** @description kinds joined with commas */
                kinds?: string;
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                items: components["schemas"]["SearchHit"][];
                                cursor: components["schemas"]["Cursor"];
                                /** @description the words as they were understood, where one was misspelt */
                                corrected: string | null;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sections closing, near, waiting, at most five of each, and what is new per navigation entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                entries: components["schemas"]["HomeEntry"][];
                                news: {
                                    [key: string]: number;
                                };
                                /** @description a sentence of the cooperative to its members */
                                welcome: components["schemas"]["Text"] | null;
                                /** @description how members reach their adviser */
                                contact: components["schemas"]["Text"] | null;
                            };
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotLoggedIn"];
        };
    };
    listFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feeds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Feed"][];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
        };
    };
    createFeed: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    groupId?: number | null;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Feed"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    deleteFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    getTeamFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description group or dossier */
                kind: components["parameters"]["teamKind"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["SharedFolder"];
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    putTeamFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description group or dossier */
                kind: components["parameters"]["teamKind"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description a folder in the shared one; null: the one whose name says so */
                    templateId?: number | null;
                };
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["SharedFolder"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    makeTeamFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description group or dossier */
                kind: components["parameters"]["teamKind"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    getTeamFolderBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description group or dossier */
                kind: components["parameters"]["teamKind"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    handOverTeamFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description group or dossier */
                kind: components["parameters"]["teamKind"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    uid: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    listDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Documents"];
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    attachDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fileId: number;
                    /** @description whether a file outside of the group's folder is copied into it */
                    copy?: boolean;
                };
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Documents"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Documents"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    removeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                documentId: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Documents"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    restoreDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                documentId: components["parameters"]["documentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Documents"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    getDocumentFetch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["DocumentFetch"];
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    startDocumentFetch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["DocumentFetch"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    continueDocumentFetch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["DocumentFetch"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    getNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The most specific choice holds, for a kind in a group, then for the kind, the group, everything, and without any what is usual */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Notices"];
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotLoggedIn"];
        };
    };
    updateNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    choices: {
                        /** @description id of a kind, null for every kind */
                        what?: string | null;
                        /** @description one of my groups, null for all */
                        groupId?: number | null;
                        /**
                         * @description null takes the choice back
                         * @enum {string|null}
                         */
                        rhythm?: "now" | "daily" | "weekly" | "never" | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description All of it as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Notices"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    createPlaceImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description kept by this group of mine */
                    groupId?: number;
                };
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["PlaceImport"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    getPlaceImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["PlaceImport"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    putPlaceImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceImportInput"];
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["PlaceImport"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    continuePlaceImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["PlaceImport"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    listPlaceImportRows: {
        parameters: {
            query?: {
                outcome?: components["schemas"]["PlaceImportOutcome"];
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                items: components["schemas"]["PlaceImportRow"][];
                                cursor: components["schemas"]["Cursor"];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    decidePlaceImportRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                pos: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the place that it is; null or absent for another one */
                    sameAs?: number | null;
                };
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["PlaceImportRow"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    listPlaces: {
        parameters: {
            query?: {
                /** @description need, tool or name; typing errors and three languages are understood */
                q?: string;
                /** @description joined with commas */
                kind?: string;
                /** @description any of these, joined with commas */
                themes?: string;
                /** @description a location: the nearest to it first; a province or region without km means what lies in it */
                near?: number;
                /** @description a point instead of near; goes with lon */
                lat?: number;
                lon?: number;
                /** @description within so many kilometres of near or the point */
                km?: number;
                /** @description places that serve this location, wherever they are */
                serves?: number;
                /** @description joined with commas */
                access?: string;
                /** @description joined with commas */
                price?: string;
                /** @description now, sat, sun, evening (open after 18 o'clock this week), or a moment as unix seconds */
                open?: string;
                /** @description spoken there */
                language?: string;
                /** @description yes: only certain ones; limited: those too */
                wheelchair?: "yes" | "limited";
                /** @description true: somebody said within a year that it is right */
                verified?: boolean;
                /** @description any of these entries of the catalogue, joined with commas */
                equipment?: string;
                /** @description joined with commas; default: what is there (active, unverified, paused) */
                state?: string;
                /** @description of this group of mine */
                group?: number;
                /** @description that I answer for */
                mine?: boolean;
                /** @description south,west,north,east in degrees */
                bbox?: string;
                /** @description default: relevance with q, else distance where a point is given, else name */
                sort?: "relevance" | "distance" | "name" | "verified";
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                items: components["schemas"]["PlaceSummary"][];
                                cursor: components["schemas"]["Cursor"];
                                total: number;
                                corrected: string | null;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    createPlace: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceInput"];
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Place"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    mapPlaces: {
        parameters: {
            query?: {
                /** @description need, tool or name; typing errors and three languages are understood */
                q?: string;
                /** @description joined with commas */
                kind?: string;
                /** @description any of these, joined with commas */
                themes?: string;
                /** @description a location (municipality, province, region) */
                near?: number;
                /** @description a point instead of near; goes with lon */
                lat?: number;
                lon?: number;
                /** @description within so many kilometres of near or the point; with an area as near, places in the area when absent */
                km?: number;
                /** @description places that serve this location, wherever they are */
                serves?: number;
                /** @description joined with commas */
                access?: string;
                /** @description joined with commas */
                price?: string;
                /** @description now, sat, sun, evening (open after 18 o'clock this week), or a moment as unix seconds */
                open?: string;
                /** @description spoken there */
                language?: string;
                /** @description yes: only certain ones; limited: those too */
                wheelchair?: "yes" | "limited";
                /** @description true: somebody said within a year that it is right */
                verified?: boolean;
                /** @description any of these entries of the catalogue, joined with commas */
                equipment?: string;
                /** @description joined with commas; default: what is there (active, unverified, paused) */
                state?: string;
                /** @description of this group of mine */
                group?: number;
                /** @description that I answer for */
                mine?: boolean;
                /** @description south,west,north,east in degrees */
                bbox?: string;
                /** @description default: relevance with q, else distance where a point is given, else name */
                sort?: "relevance" | "distance" | "name" | "verified";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["PlaceMap"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    getPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Place"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    putPlace: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceInput"];
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Place"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    confirmPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Place"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    aroundPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["PlaceAround"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    listEquipment: {
        parameters: {
            query?: {
                q?: string;
                theme?: number;
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["CatalogueEntry"][];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
        };
    };
    proposeEquipment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueInput"];
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["CatalogueEntry"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    putEquipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueInput"];
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["CatalogueEntry"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    listPlaceSearches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["PlaceSearch"][];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
        };
    };
    createPlaceSearch: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceSearchInput"];
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["PlaceSearch"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    putPlaceSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceSearchInput"];
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["PlaceSearch"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    deletePlaceSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    suggestChange: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionInput"];
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Suggestion"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    listSuggestions: {
        parameters: {
            query?: {
                /** @description decide (default): open ones that I may decide on; mine: what I suggested */
                of?: "decide" | "mine";
                /** @description only those of this place */
                place?: number;
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                items: components["schemas"]["Suggestion"][];
                                cursor: components["schemas"]["Cursor"];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
        };
    };
    suggestPlace: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionInput"];
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Suggestion"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    getSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Suggestion"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    decideSuggestion: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionDecision"];
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Suggestion"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    answerSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionAnswer"];
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Suggestion"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    withdrawSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Suggestion"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
        };
    };
    placeHistory: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                items: components["schemas"]["PlaceChange"][];
                                cursor: components["schemas"]["Cursor"];
                                names: components["schemas"]["ValueNames"];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    rollbackPlace: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description of the history */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Place"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    listStewards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Steward"][];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
        };
    };
    putSteward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: components["parameters"]["uid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    locations: number[];
                };
            };
        };
        responses: {
            /** @description Everybody who looks after an area */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Steward"][];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    listPublicPlaces: {
        parameters: {
            query?: {
                /** @description need, tool or name; typing errors and three languages are understood */
                q?: string;
                /** @description joined with commas */
                kind?: string;
                /** @description any of these, joined with commas */
                themes?: string;
                /** @description a location: the nearest to it first; a province or region without km means what lies in it */
                near?: number;
                /** @description a point instead of near; goes with lon */
                lat?: number;
                lon?: number;
                /** @description within so many kilometres of near or the point */
                km?: number;
                /** @description places that serve this location, wherever they are */
                serves?: number;
                /** @description joined with commas */
                access?: string;
                /** @description joined with commas */
                price?: string;
                /** @description now, sat, sun, evening (open after 18 o'clock this week), or a moment as unix seconds */
                open?: string;
                /** @description spoken there */
                language?: string;
                /** @description yes: only certain ones; limited: those too */
                wheelchair?: "yes" | "limited";
                /** @description true: somebody said within a year that it is right */
                verified?: boolean;
                /** @description any of these entries of the catalogue, joined with commas */
                equipment?: string;
                /** @description joined with commas; default: what is there (active, unverified, paused) */
                state?: string;
                /** @description south,west,north,east in degrees */
                bbox?: string;
                /** @description default: relevance with q, else distance where a point is given, else name */
                sort?: "relevance" | "distance" | "name" | "verified";
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                items: components["schemas"]["PlaceSummary"][];
                                cursor: components["schemas"]["Cursor"];
                                total: number;
                                corrected: string | null;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    mapPublicPlaces: {
        parameters: {
            query?: {
                /** @description need, tool or name; typing errors and three languages are understood */
                q?: string;
                /** @description joined with commas */
                kind?: string;
                /** @description any of these, joined with commas */
                themes?: string;
                /** @description a location (municipality, province, region) */
                near?: number;
                /** @description a point instead of near; goes with lon */
                lat?: number;
                lon?: number;
                /** @description within so many kilometres of near or the point; with an area as near, places in the area when absent */
                km?: number;
                /** @description places that serve this location, wherever they are */
                serves?: number;
                /** @description joined with commas */
                access?: string;
                /** @description joined with commas */
                price?: string;
                /** @description now, sat, sun, evening (open after 18 o'clock this week), or a moment as unix seconds */
                open?: string;
                /** @description spoken there */
                language?: string;
                /** @description yes: only certain ones; limited: those too */
                wheelchair?: "yes" | "limited";
                /** @description true: somebody said within a year that it is right */
                verified?: boolean;
                /** @description any of these entries of the catalogue, joined with commas */
                equipment?: string;
                /** @description joined with commas; default: what is there (active, unverified, paused) */
                state?: string;
                /** @description south,west,north,east in degrees */
                bbox?: string;
                /** @description default: relevance with q, else distance where a point is given, else name */
                sort?: "relevance" | "distance" | "name" | "verified";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["PlaceMap"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    getPublicPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Place"];
                        };
                    };
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    getRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description group or dossier */
                kind: components["parameters"]["teamKind"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Room"];
                        };
                    };
                };
            };
            /** @description Unchanged since the answer with this ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    createRoom: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description group or dossier */
                kind: components["parameters"]["teamKind"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description address or token of a conversation that is there already; without it one is made */
                    link?: string | null;
                };
            };
        };
        responses: {
            /** @description Made or linked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Room"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    deleteRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description group or dossier */
                kind: components["parameters"]["teamKind"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Undone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Room"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    putMyPlaceInRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description group or dossier */
                kind: components["parameters"]["teamKind"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description kinds of news */
                    mentions?: string[];
                    /** @default false */
                    join?: boolean;
                };
            };
        };
        responses: {
            /** @description Saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Room"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    noteRoomPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description group or dossier */
                kind: components["parameters"]["teamKind"];
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    added?: string[];
                    removed?: string[];
                };
            };
        };
        responses: {
            /** @description Noted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Room"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    listCalls: {
        parameters: {
            query?: {
                q?: string;
                status?: "open" | "planned" | "closed" | "awarded" | "cancelled" | "any";
                theme?: number;
                /** @description prefix */
                cpv?: string;
                level?: components["schemas"]["Level"];
                /** @description municipality, province or region; calls for a wider area count too */
                place?: number;
                /** @description a language in which one may answer */
                language?: components["schemas"]["Language"];
                /** @description lowest estimated value in cents */
                min?: number;
                /** @description highest estimated value in cents */
                max?: number;
                /** @description closing within so many days */
                days?: number;
                /** @description at least so many days left */
                left?: number;
                /** @description calls that match a watch of this group of mine, or that it works on */
                group?: number;
                /** @description calls that match this watch of a group of mine */
                watch?: number;
                source?: string;
                /** @description default: relevance with q, else mine (own groups first, then by deadline) */
                sort?: "mine" | "deadline" | "newest" | "relevance";
                /** @description also count all that match */
                count?: boolean;
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                items: components["schemas"]["CallSummary"][];
                                cursor: components["schemas"]["Cursor"];
                                total: number | null;
                                corrected: string | null;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    createCall: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallInput"];
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Call"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    getCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Call"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    putCall: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallInput"];
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Call"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    withdrawCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    restoreCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Call"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    listCallVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["CallVersion"][];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    listCpv: {
        parameters: {
            query?: {
                q?: string;
                under?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Cpv"][];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description only for this group of mine */
                    groupId?: number;
                };
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Import"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Import"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    continueImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Import"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    listImportRecords: {
        parameters: {
            query?: {
                outcome?: "new" | "updated" | "unchanged" | "refused";
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                items: components["schemas"]["ImportRecord"][];
                                cursor: components["schemas"]["Cursor"];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    listWatches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Watch"][];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    createWatch: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatchInput"];
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Watch"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    getWatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Watch"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    putWatch: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatchInput"];
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Watch"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    deleteWatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    previewWatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    criteria: components["schemas"]["Criteria"];
                };
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["WatchPreview"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    getInbox: {
        parameters: {
            query?: {
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                items: components["schemas"]["InboxEntry"][];
                                cursor: components["schemas"]["Cursor"];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    seeInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    listDossiers: {
        parameters: {
            query?: {
                state?: components["schemas"]["DossierState"];
                limit?: components["parameters"]["limit"];
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: {
                                items: components["schemas"]["DossierSummary"][];
                                cursor: components["schemas"]["Cursor"];
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    createDossier: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                groupId: components["parameters"]["groupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    callId: number;
                    /** @enum {string} */
                    state: "interesting" | "preparing" | "dropped";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Dossier"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    getDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Dossier"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
        };
    };
    putDossier: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    state: components["schemas"]["DossierState"];
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Dossier"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    putBackDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["NotLoggedIn"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    putParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                uid: components["parameters"]["uid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role: components["schemas"]["ParticipantRole"];
                    contribution?: string;
                };
            };
        };
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Dossier"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    removeParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                uid: components["parameters"]["uid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Dossier"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Dossier"];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
        };
    };
    deleteNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                noteId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ocs: {
                            meta: components["schemas"]["OcsMeta"];
                            data: components["schemas"]["Dossier"];
                        };
                    };
                };
            };
            401: components["responses"]["NotLoggedIn"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
}
