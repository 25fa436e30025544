using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Returns.Periods;

internal sealed class PeriodTables :
    IEntityTypeConfiguration<ReturnExemption>, IEntityTypeConfiguration<LockException>, IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<ReturnExemption> builder)
    {
        builder.ToTable("ReturnExemption");
        builder.Property(x => x.FormCode).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Reason).HasMaxLength(400);
        builder.Property(x => x.Document).HasMaxLength(100);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.FormCode, x.OrganisationId });
    }

    public void Configure(EntityTypeBuilder<LockException> builder)
    {
        builder.ToTable("LockException");
        builder.Property(x => x.Reason).HasMaxLength(400);
        builder.HasOne<ReturnPeriod>().WithMany().HasForeignKey(x => x.PeriodId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.PeriodId, x.OrganisationId });
    }

    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.ToTable("Holiday");
        builder.HasKey(x => x.Day);
        builder.Property(x => x.Name).HasMaxLength(40);
    }
}
