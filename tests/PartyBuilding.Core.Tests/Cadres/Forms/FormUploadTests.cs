using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Cadres.Merging;

namespace PartyBuilding.Core.Tests.Cadres.Forms;

public sealed class FormUploadTests : FormTest
{
    [Fact]
    public async Task Each_file_is_reported_on_its_own_and_broken_ones_stop_nobody()
    {
        await SameAsync();
        var rows = await UploadAsync(
            Section(), FormSamples.File("甲.lrmx", FormSamples.Lrmx()), FormSamples.File("坏.lrmx", "不是表"), FormSamples.File("乙.lrmx", FormSamples.Lrmx("测试丁")),
            FormSamples.File("照.jpg", FormSamples.Photo), FormSamples.File("孤.pic", FormSamples.Photo), FormSamples.File("空.lrmx", ""));
        rows.ToDictionary(r => r.FileName, r => r.Status).ShouldBe(new Dictionary<string, IncomingFormStatus>
        {
            ["甲.lrmx"] = IncomingFormStatus.Waiting, ["坏.lrmx"] = IncomingFormStatus.Broken, ["乙.lrmx"] = IncomingFormStatus.Waiting,
            ["照.jpg"] = IncomingFormStatus.Broken, ["孤.pic"] = IncomingFormStatus.Broken, ["空.lrmx"] = IncomingFormStatus.Broken,
        }, ignoreOrder: true);
        rows.Where(r => r.Status == IncomingFormStatus.Broken).ShouldAllBe(r => r.Problem!.Contains('请') || r.Problem.Contains("只收"));
        rows.Single(r => r.FileName == "甲.lrmx").Match.ShouldBe(FormMatch.NameAndBirth);
        rows.Single(r => r.FileName == "乙.lrmx").Match.ShouldBe(FormMatch.Nobody);
    }

    // Issue: 500 mixed files, versions, no photos and broken ones, reported one by one.
    [Fact]
    public async Task Five_hundred_mixed_files_in_a_zip_are_all_taken_or_reported()
    {
        var files = Enumerable.Range(0, 500).Select(i => (i % 5) switch
        {
            0 => ($"{i}坏.lrmx", System.Text.Encoding.UTF8.GetBytes("<Person><XingMing>")),
            1 => ($"{i}.lrm", FormEncoding.Chinese.GetBytes(FormSamples.Legacy($"测试{i}"))),
            2 => ($"{i}.lrmx", System.Text.Encoding.UTF8.GetBytes(FormSamples.Fourth($"测试{i}"))),
            3 => ($"{i}.lrmx", FormEncoding.Chinese.GetBytes(FormSamples.Lrmx($"测试{i}", number: null))),
            _ => ($"{i}.lrmx", System.Text.Encoding.UTF8.GetBytes($"<Person><XingMing>测试{i}</XingMing></Person>")),
        }).ToArray();
        var rows = await UploadAsync(Section(), FormSamples.Zip(files));
        rows.Count.ShouldBe(500);
        rows.Select(r => r.No).ShouldBe(Enumerable.Range(1, 500));
        rows.Count(r => r.Status == IncomingFormStatus.Waiting).ShouldBe(400);
        rows.Count(r => r.Status == IncomingFormStatus.Broken).ShouldBe(100);
        rows.ShouldContain(r => r.FileName == "0坏.lrmx");
    }

    [Fact]
    public async Task A_legacy_file_finds_its_picture_in_the_same_folder()
    {
        var rows = await UploadAsync(Section(), FormSamples.Zip(("东/甲.lrm", FormEncoding.Chinese.GetBytes(FormSamples.Legacy())), ("东/甲.pic", FormSamples.Photo), ("西/甲.pic", FormSamples.Photo)));
        rows.Select(r => r.Status).ShouldBe([IncomingFormStatus.Waiting, IncomingFormStatus.Broken]);
        (await With((TrayQueries q) => q.ItemAsync(rows[0].Key, Section().Scope)))!.Form!.Photo.ShouldBe(FormSamples.Photo);
    }

    [Fact]
    public async Task A_zip_in_a_zip_a_broken_zip_and_what_grows_too_large_are_refused_by_name()
    {
        var inner = FormSamples.Zip(("甲.lrmx", [1]));
        var rows = await UploadAsync(
            Section(), FormSamples.Zip(("里.zip", ((MemoryStream)inner.Content).ToArray()), ("大.lrmx", new byte[FormLimits.LargestFile + 1])), new UploadedFile("坏.zip", new MemoryStream([1, 2, 3])));
        rows.Select(r => r.FileName).ShouldBe(["里.zip", "大.lrmx", "坏.zip"]);
        rows.ShouldAllBe(r => r.Status == IncomingFormStatus.Broken);
        rows[1].Problem!.ShouldContain("4 MB");
    }

    [Fact]
    public async Task The_same_file_twice_waits_once()
    {
        await UploadOneAsync();
        var again = await UploadOneAsync();
        again.Status.ShouldBe(IncomingFormStatus.Repeated);
        again.Problem!.ShouldContain("甲.lrmx");
        (await With((TrayQueries q) => q.ListAsync(IncomingFormStatus.Waiting, Section().Scope, 1))).Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_second_copy_of_the_same_upload_adds_nothing()
    {
        var key = Guid.CreateVersion7();
        for (var i = 0; i < 2; i++)
            (await With((FormUploadService s) => s.UploadAsync(new UploadForms(key, [FormSamples.File("甲.lrmx", FormSamples.Lrmx())]), Section()))).IsOk.ShouldBeTrue();
        (await Read(db => db.Set<IncomingForm>().CountAsync())).ShouldBe(1);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "cadre-form.uploaded"))).ShouldBe(1);
    }

    [Fact]
    public async Task The_number_of_a_file_lies_nowhere_in_the_open()
    {
        await UploadOneAsync();
        var parts = await Read(db => db.Set<IncomingFormPart>().Select(p => p.Content).ToListAsync());
        parts.ShouldHaveSingleItem().AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(FormSamples.Number)).ShouldBe(-1);
        (await Read(db => db.BusinessEvents.Select(e => e.Summary + e.Detail).ToListAsync())).ShouldAllBe(t => !t.Contains(FormSamples.Number));
    }

    [Fact]
    public async Task A_unit_sees_what_it_sent_and_not_what_others_sent()
    {
        var own = (await UploadAsync(Personnel(East), FormSamples.File("甲.lrmx", FormSamples.Lrmx())))[0];
        (await With((TrayQueries q) => q.ItemAsync(own.Key, OrgScope.Of(West.Path)))).ShouldBeNull();
        (await With((TrayQueries q) => q.ItemAsync(own.Key, OrgScope.Of(District.Path)))).ShouldNotBeNull();
        var districts = await UploadOneAsync(FormSamples.Lrmx("测试丁"));
        (await With((TrayQueries q) => q.ItemAsync(districts.Key, OrgScope.Of(East.Path)))).ShouldBeNull();
        (await With((FormTrayService s) => s.DismissAsync(districts.Key, Personnel(East, "误传")))).Kind.ShouldBe(Core.Common.OutcomeKind.NotFound);
    }

    [Fact]
    public async Task A_matching_cadre_of_another_unit_is_not_told()
    {
        await SameAsync(West);
        var row = (await UploadAsync(Personnel(East), FormSamples.File("甲.lrmx", FormSamples.Lrmx())))[0];
        (row.Match, row.CadreKey).ShouldBe((FormMatch.Nobody, null));
    }

    [Fact]
    public async Task Nobody_uploads_without_the_permission_and_nothing_without_a_file()
    {
        var reader = Section() with { Actor = new Actor(1, "某", "某", new HashSet<string> { Permission.ViewCadres }) };
        (await With((FormUploadService s) => s.UploadAsync(new UploadForms(Guid.NewGuid(), [FormSamples.File("甲.lrmx", "x")]), reader))).Kind.ShouldBe(Core.Common.OutcomeKind.Forbidden);
        (await With((FormUploadService s) => s.UploadAsync(new UploadForms(Guid.NewGuid(), []), Section()))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("FORM-NONE");
    }

    [Fact]
    public async Task A_file_that_is_not_used_goes_with_a_reason()
    {
        var row = await UploadOneAsync();
        (await With((FormTrayService s) => s.DismissAsync(row.Key, Section()))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("FORM-REASON");
        (await With((FormTrayService s) => s.DismissAsync(row.Key, Section("误传")))).IsOk.ShouldBeTrue();
        (await With((FormTrayService s) => s.DismissAsync(row.Key, Section("误传")))).IsOk.ShouldBeTrue();
        (await Read(db => db.Set<IncomingFormPart>().CountAsync())).ShouldBe(0);
        (await With((TrayQueries q) => q.ItemAsync(row.Key, Section().Scope)))!.Row.Reason.ShouldBe("误传");
    }
}
