using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Committees;

internal sealed class CommitteeMemberConfiguration : IEntityTypeConfiguration<CommitteeMember>
{
    public void Configure(EntityTypeBuilder<CommitteeMember> builder)
    {
        builder.ToTable("CommitteeMember");
        builder.Property(x => x.Duty).HasMaxLength(100);
        builder.Property(x => x.Document).HasMaxLength(100);
        builder.Property(x => x.Reply).HasMaxLength(100);
        builder.HasOne(x => x.Term).WithMany().HasForeignKey(x => x.TermId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasIndex(x => new { x.TermId, x.SupersededNo });
        builder.HasIndex(x => new { x.PersonId, x.SupersededNo });
    }
}
