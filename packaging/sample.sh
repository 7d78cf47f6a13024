# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh: how the sample projects are made out of resources/sample. Needs $cli and $root.
# shellcheck shell=bash disable=SC2154

# make_sample NAME PROJECT: makes it beside and moves it into place, so that no half-made project stays. The rollback
# journal of a project that is replaced goes first: SQLite would play it back into the new one.
make_sample() {
    local new=$2.new status
    rm -f -- "$new" "$new-journal" "$new.lock"
    "sample_$1" "$new" && rm -f -- "$2-journal" && mv -f -- "$new" "$2"
    status=$?
    rm -f -- "$new" "$new-journal" "$new.lock"
    return "$status"
}

# rule_tag PROJECT NAME QUERY HLP: the HLP is a first guess, typed as a user would.
rule_tag() {
    "$cli" tag "$1" "$2" --where "$3" --rule && "$cli" set "$1" tag "$2" --hlp "$4"
}

sample_digits() {
    local data=$root/resources/sample/spoken_digits
    "$cli" new "$1" --task classification --classes 0,1,2,3,4,5,6,7,8,9 &&
        "$cli" import "$1" "$data/spoken_digits.csv" --key file --media file --media-root "$data" --label label \
            --prediction prediction:mfcc-svm --score score:mfcc-svm \
            --source "Free Spoken Digit Dataset" --licence "CC BY-SA 4.0" &&
        rule_tag "$1" "accent" 'accent != "USA/neutral"' 0.98 &&
        rule_tag "$1" "long" 'duration_s > 0.55' 0.99 &&
        rule_tag "$1" "short" 'duration_s < 0.3' 0.95 &&
        rule_tag "$1" "quiet" 'loudness_dbfs < -35' 0.97
}

sample_signs() {
    local data=$root/resources/sample/hand_signs
    "$cli" new "$1" --task classification --classes 0,1,2,3,4,5,6,7,8,9 &&
        "$cli" import "$1" "$data/hand_signs.csv" --key file --media file --media-root "$data" --label label \
            --prediction knn_prediction:knn --score knn_score:knn \
            --prediction svm_prediction:svm --score svm_score:svm \
            --source "Sign Language Digits Dataset" --licence Apache-2.0 &&
        rule_tag "$1" "dark" 'brightness < 155' 0.98 &&
        rule_tag "$1" "soft focus" 'sharpness < 900' 0.97
}

sample_speech() {
    local data=$root/resources/sample/speech
    "$cli" new "$1" --task transcription &&
        "$cli" import "$1" "$data/asr_es_1500.csv" --key path --label reference --prediction hypothesis \
            --run-column system --missing NA,hypothesis=-1,wer=-1.0 \
            --source "Nacimiento-García et al. 2024" --licence "CC BY-SA 4.0, texts CC0" &&
        rule_tag "$1" "Caribbean" 'accent = caribe' 0.97 &&
        rule_tag "$1" "Canary Islands" 'accent = canario' 0.97 &&
        rule_tag "$1" "Southern Spain" 'accent = es_sur' 0.97
}
