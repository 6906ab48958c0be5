using System.Buffers;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Tells the language of a word by its letters: accents, endings, and groups of three ("_" is an end of the word) that
/// one of the four languages has far more often than the others. The groups were counted in the words of the catalogue,
/// its titles left out.
/// </summary>
internal static class LanguageLetters
{
    private const int StrongSign = 2;

    private static readonly SearchValues<char> FrenchLetters = SearchValues.Create("éèêàçœùîô");
    private static readonly SearchValues<char> GermanLetters = SearchValues.Create("ßüä");
    private static readonly Dictionary<long, Language> Groups = BuildGroups();
    private static readonly Dictionary<string, Language> Endings = BuildEndings();
    private static readonly int LongestEnding = Endings.Keys.Max(ending => ending.Length);

    /// <summary>The language of a lower-case word, and by how many signs it leads; zero where none does.</summary>
    public static (Language Language, int Lead) Read(ReadOnlySpan<char> word)
    {
        Span<int> signs = stackalloc int[5];
        // "één" and "coördinatie" are Dutch, so not every accent is French or German.
        if (word.ContainsAny(FrenchLetters) && word.IndexOf("éé", StringComparison.Ordinal) < 0)
            signs[(int)Language.French] += StrongSign;
        if (word.ContainsAny(GermanLetters)) signs[(int)Language.German] += StrongSign;
        signs[(int)EndingOf(word)] += StrongSign;
        signs[(int)Language.Undetermined] = 0;
        CountGroups(word, signs);
        var best = 0;
        var second = 0;
        for (var language = 1; language < signs.Length; language++)
        {
            if (signs[language] > signs[best]) (second, best) = (best, language);
            else if (second == 0 || signs[language] > signs[second]) second = language;
        }

        var lead = signs[best] - signs[second];
        return lead > 0 ? ((Language)best, lead) : (Language.Undetermined, 0);
    }

    // The longest ending decides, so that "-heden" is not taken as a shorter one.
    private static Language EndingOf(ReadOnlySpan<char> word)
    {
        var lookup = Endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(LongestEnding, word.Length - 2); length >= 2; length--)
            if (lookup.TryGetValue(word[^length..], out var language)) return language;
        return Language.Undetermined;
    }

    private static void CountGroups(ReadOnlySpan<char> word, Span<int> signs)
    {
        var key = 0L;
        for (var index = -1; index <= word.Length; index++)
        {
            key = Shift(key, index < 0 || index == word.Length ? '_' : word[index]);
            if (index >= 1 && Groups.TryGetValue(key, out var language)) signs[(int)language]++;
        }
    }

    // The last three letters in one number, which is cheaper to look up than a string.
    private static long Shift(long key, char next) => ((key << 16) | next) & 0xFFFF_FFFF_FFFF;

    // Those that two languages share are left out.
    private static Dictionary<string, Language> BuildEndings()
    {
        var lists = new[]
        {
            (Language.French,
                "ement ements eur eurs euse euses eux ique iques aire aires isme oire oires elle elles ales aux "
                + "ois"),
            (Language.Dutch,
                "heid heden lijk lijke lijken atie aties teit teiten ering eringen ingen sche schap baar bare "
                + "isch ische nemer nemers loos loze tjes eert aars"),
            (Language.English,
                "ness ship able ible ally ity ities ious ful less wards"),
            (Language.German,
                "ung ungen keit keiten heit heiten lich liche lichen licher schaft schaften bar bare isch ischen"),
        };
        return lists
            .SelectMany(list => list.Item2.Split(' ').Select(ending => (Ending: ending, Language: list.Item1)))
            .GroupBy(pair => pair.Ending).Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Language);
    }

    private static Dictionary<long, Language> BuildGroups()
    {
        var lists = new[]
        {
            (Language.French, """
                _ut ais ait aux bai cue eux ez_ giq if_ ifs iqu ivr liq loi mbr miq nca nez nir oig oir oqu oui ouv
                que riq sez tez tiq uei uet ueu uvr ux_ veu voy vre yan
                """),
            (Language.Dutch, """
                _aa _on _oo _ui aad aag aai aak aal aam aan aar aat afg afv afw akk arh baa bak bij boe bos buu caa
                daa dak dee dij doe dsb duu eeg eel eer egd eid ek_ eke ekk ekw elk esl euk euw fde fva gaa gd_ gde
                gec gev ghe goe haa hak hoo hui huu iaa idd ids iek iep igd ij_ ijd ije ijf ijg ijk ijn ijs ijt ijv
                ijz iks itv iën jaa jd_ jde jdi jds je_ jes jf_ jfe jfs jge jk_ jke jkh jks jn_ js_ jst jve jze kaa
                kel keu khe kje kke kki koe koo kwa laa lee lij loe lok lui maa mee mhe mij moe naa noo oed oef oeg
                oei oek oel oen oep oer oet oev ofd okk omg onb oog ooi oon oor opb opd opg opl opv ouw paa pdr pge
                poe pvo raa rek rij rko roe rsl rvo rza slu taa tek tga tij tje toe tui tuk tuu uig uik uim uiz uke
                ukk uur uw_ uwd vaa vak vee vle vlo voe voo vri vui waa wez wij zaa zak zam zek zet zij zoe zor zui
                """),
            (Language.English, """
                _ea _eq _ow _sh _up _wh _wr _ye any ary ash aw_ ay_ ays bco bid bly boa ced cov cts cy_ day ded dow
                dva dy_ ead eaf eak eal ear eas eat ed_ ely ery esh ew_ ews ey_ ful fy_ ght gua hea hip how ic_ ify
                iou ish itc ity ked lea lly loa low lud ly_ mea mov ncy ned new now oad oar oic ory oun ow_ owe owi
                own ows pea ped ply raw rew rly row rry ry_ sea sed sew sh_ she shi ski ted th_ thr ths tly try ty_
                ubc ugh ved way whe who wn_ ws_ yin ys_
                """),
            (Language.German, """
                _ak _ei _pf _um _zu abf abg abh ags ahl ahm ahr amt anz atz aub aue auf aum aup aus bau bef bei bfa
                bge bt_ chb chg chh chl chs chw ckt dau duk dun ehl ehm ehn ehr eht eib eic eif eih eis eit enz etz
                eue fah feh fik fiz ftl ftr gab gef gig gke gli gte gun haf hen hge hl_ hla hle hli hlt hlu hme hn_
                hne hnu hr_ hre hrl hrt hru hrz htu hun hwe ibt igk igt ilf irk izi jah kau keh kei kon kti ktu kum
                ldu leb leh lfe llt ln_ loh lun lze meh mei mmt mpf mwe nah neh nla nn_ nnt nun nz_ nzu ohl ohn olz
                ozi pfl rau rku ruf run sbi skr soz sun szu tet tli tss tt_ tun tz_ tze tzt tzu ufe ufg ufs uft ukt
                umw ung unk usb usc usf usg usz utz wah wei wir woh zah zei zeu zia zt_ zte zug zul zun zur zus öff
                """),
        };
        return lists
            .SelectMany(list => list.Item2.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
                .Select(group => (Group: group, Language: list.Item1)))
            .ToDictionary(pair => pair.Group.Aggregate(0L, Shift), pair => pair.Language);
    }
}
