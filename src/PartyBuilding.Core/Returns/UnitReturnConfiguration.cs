using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Returns;

internal sealed class UnitReturnConfiguration :
    IEntityTypeConfiguration<UnitReturn>, IEntityTypeConfiguration<ReturnCell>, IEntityTypeConfiguration<ReturnExplanation>,
    IEntityTypeConfiguration<ReturnSetAside>
{
    public void Configure(EntityTypeBuilder<UnitReturn> builder)
    {
        builder.ToTable("UnitReturn");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.PeriodId, x.OrganisationId, x.Revision }).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.PeriodId }).IsUnique().HasFilter("[IsLatest] = 1");
        // What waits is counted on every page; the locked returns of all years are not.
        builder.HasIndex(x => new { x.Status, x.OrganisationId });
        builder.Property(x => x.SubmittedBy).HasMaxLength(60);
        builder.Property(x => x.ReviewedBy).HasMaxLength(60);
        builder.Property(x => x.AcceptedBy).HasMaxLength(60);
        builder.Property(x => x.SendBackReason).HasMaxLength(500);
        builder.HasOne(x => x.Period).WithMany().HasForeignKey(x => x.PeriodId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasMany(x => x.Cells).WithOne().HasForeignKey(x => x.ReturnId);
    }

    public void Configure(EntityTypeBuilder<ReturnCell> builder)
    {
        builder.ToTable("ReturnCell");
        builder.HasKey(x => new { x.ReturnId, x.ItemId });
        builder.Property(x => x.OverrideReason).HasMaxLength(200);
        builder.Property(x => x.SendBackReason).HasMaxLength(200);
        builder.Property(x => x.Note).HasMaxLength(200);
        builder.HasOne<Forms.ReturnFormItem>().WithMany().HasForeignKey(x => x.ItemId);
    }

    public void Configure(EntityTypeBuilder<ReturnExplanation> builder)
    {
        builder.ToTable("ReturnExplanation");
        builder.HasKey(x => new { x.ReturnId, x.CheckCode });
        builder.Property(x => x.CheckCode).HasMaxLength(20).IsUnicode(false);
        builder.Property(x => x.Text).HasMaxLength(400);
        builder.Property(x => x.Basis).HasMaxLength(400);
        builder.Property(x => x.By).HasMaxLength(60);
        builder.Property(x => x.DecisionReason).HasMaxLength(200);
        builder.Property(x => x.DecidedBy).HasMaxLength(60);
        builder.HasOne<UnitReturn>().WithMany().HasForeignKey(x => x.ReturnId);
    }

    public void Configure(EntityTypeBuilder<ReturnSetAside> builder)
    {
        builder.ToTable("ReturnSetAside");
        // At most one that has not been taken back, so that a second click or a second reviewer adds nothing.
        builder.HasIndex(x => new { x.ReturnId, x.CheckCode }).IsUnique().HasFilter("[TakenBackAt] IS NULL");
        builder.Property(x => x.CheckCode).HasMaxLength(20).IsUnicode(false);
        builder.Property(x => x.Message).HasMaxLength(500);
        builder.Property(x => x.Reason).HasMaxLength(ReturnSetAside.LongestReason);
        builder.Property(x => x.Basis).HasMaxLength(400);
        builder.Property(x => x.By).HasMaxLength(60);
        builder.Property(x => x.TakenBackBy).HasMaxLength(60);
        builder.HasOne<UnitReturn>().WithMany().HasForeignKey(x => x.ReturnId);
    }
}
