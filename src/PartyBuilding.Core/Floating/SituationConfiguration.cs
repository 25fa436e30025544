using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Floating;

internal sealed class SituationConfiguration : IEntityTypeConfiguration<Situation>
{
    public void Configure(EntityTypeBuilder<Situation> builder)
    {
        builder.ToTable("MemberSituation");
        builder.Property(x => x.WhyCode).HasMaxLength(8).IsUnicode(false);
        builder.Property(x => x.Note).HasMaxLength(400);
        builder.Property(x => x.Place).HasMaxLength(120);
        builder.Property(x => x.Contact).HasMaxLength(60);
        builder.Property(x => x.EndNote).HasMaxLength(400);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.Branch).WithMany().HasForeignKey(x => x.BranchId);
        builder.HasIndex(x => new { x.Key, x.SupersededNo });
        builder.HasIndex(x => new { x.BranchId, x.SupersededNo, x.Kind, x.EndedOn });
        builder.HasIndex(x => new { x.PersonId, x.SupersededNo });
    }
}
